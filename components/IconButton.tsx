import { Icon } from './Icon';
import type { IconName } from './icons';

interface IconButtonProps {
  icon: IconName;
  /** Its name: read aloud, and shown to a resting pointer. */
  label: string;
  disabled?: boolean;
  /** For a button that stays pressed until it is pressed again. */
  pressed?: boolean | undefined;
  onPress: () => void;
}

/** A button with a picture alone. */
export function IconButton({ icon, label, disabled = false, pressed, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
