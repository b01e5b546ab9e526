import type { ComponentChildren } from 'preact';

/** A word or two about a thing: its category, its form. Nothing to press. */
export function Chip({ children }: { children: ComponentChildren }) {
  return <span class="chip">{children}</span>;
}
