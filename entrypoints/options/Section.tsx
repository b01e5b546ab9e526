import type { ComponentChildren } from 'preact';
import { useTranslate, type MessageKey } from '../../components/translate';

interface SectionProps {
  /** The section's name in addresses (`options.html#sites`). */
  id: string;
  title: MessageKey;
  lead?: MessageKey;
  children: ComponentChildren;
}

/** One part of the settings with its heading. */
export function Section({ id, title, lead, children }: SectionProps) {
  const t = useTranslate();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      {lead && <p class="lead">{t(lead)}</p>}
      {children}
    </section>
  );
}
