import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

interface ButtonProps {
  /** `quiet` has no border, `outlined` has one, `primary` is the one that most readers want. */
  look?: 'quiet' | 'outlined' | 'primary';
  icon?: IconName;
  disabled?: boolean;
  /** What a pointer resting on it is told. */
  hint?: string | undefined;
  /** Left out inside a form, whose own `submit` is then called. */
  onPress?: (() => void) | undefined;
  children: ComponentChildren;
}

/** A button with words. */
export function Button({ look = 'outlined', icon, disabled = false, hint, onPress, children }: ButtonProps) {
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      class={`button ${look}`}
      disabled={disabled}
      {...(hint !== undefined && { title: hint })}
      {...(onPress && { onClick: onPress })}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
