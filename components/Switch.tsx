import type { ComponentChildren } from 'preact';

interface SwitchProps {
  checked: boolean;
  disabled?: boolean | undefined;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

/** A switch with its label; it takes effect at once. */
export function Switch({ checked, disabled = false, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
