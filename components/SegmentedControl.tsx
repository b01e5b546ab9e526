import { useId } from 'preact/hooks';

interface SegmentedControlProps<Value extends string> {
  /** What is chosen here; read aloud only. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  disabled?: boolean;
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight: radio buttons, so that arrow keys and screen readers know what they are. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, options, disabled = false, onChange } = props;
  const name = useId();
  return (
    <fieldset class="segmented" disabled={disabled} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
