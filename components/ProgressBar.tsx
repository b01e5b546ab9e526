/**
 * How far work has come that the reader waits for. The style sheet lets it appear only after 200 ms, so that quick work
 * passes without a flicker.
 * @param share from 0 to 1
 */
export function ProgressBar({ label, share }: { label: string; share: number }) {
  return (
    <label class="progress">
      <span>{label}</span>
      <progress max={1} value={share} />
    </label>
  );
}
