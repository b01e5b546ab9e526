import type { EntryDetail } from '../lexicon';
import { Section } from './Section';
import { inLanguage, languageTag, useTranslate, type EntryLanguage } from './translate';
import { underscored } from './underscored';

/** What an explanation rests on: origin, sources, and how far they reach. */
export function Provenance({ detail, language }: { detail: EntryDetail; language: EntryLanguage }) {
  const t = useTranslate();
  return (
    <footer class="provenance">
      {detail.origin && (
        <Section title="entryOrigin">
          <p lang={languageTag(language)}>{inLanguage(detail.origin.text, language)}</p>
          <p class="note">{detail.origin.source}</p>
        </Section>
      )}
      {detail.sources && (
        <Section title="entrySources">
          <ul class="sources">
            {detail.sources.map(({ title, by, year }) => (
              <li key={title}>{[by, title, year].filter((part) => part !== undefined).join(', ')}</li>
            ))}
          </ul>
        </Section>
      )}
      <p class="note">{t(`evidence_${underscored(detail.evidence)}`)}</p>
    </footer>
  );
}
