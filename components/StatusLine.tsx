import type { ComponentChildren } from 'preact';

interface StatusLineProps {
  /** Whether it tells of a failure. */
  failed?: boolean;
  /** Nothing while there is nothing to tell; the line stays in place, so that screen readers notice what comes. */
  children?: ComponentChildren;
}

/** A line that tells what has just happened, read aloud when the reader pauses. */
export function StatusLine({ failed = false, children }: StatusLineProps) {
  return (
    <p class={`status-line${failed ? ' failed' : ''}`} role="status">
      {children}
    </p>
  );
}
