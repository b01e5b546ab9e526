import type { ComponentChildren } from 'preact';
import { useTranslate, type MessageKey } from './translate';

/** A part of an explanation under its heading. */
export function Section({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  const t = useTranslate();
  return (
    <section>
      <h3>{t(title)}</h3>
      {children}
    </section>
  );
}
