import type { FullEntry, Relation } from '../lexicon';
import { EntryLinks } from './EntryLinks';
import { Section } from './Section';
import { useTranslate, type EntryLanguage, type MessageKey } from './translate';

const RELATION_NAMES: Readonly<Record<Relation, MessageKey>> = {
  chain: 'relation_chain',
  contrast: 'relation_contrast',
  'part-of': 'relation_part_of',
  succeeds: 'relation_succeeds',
  near: 'relation_near',
};

interface RelatedLinksProps {
  related: FullEntry['related'];
  language: EntryLanguage;
  onOpen: (id: string) => void;
}

/** Entries that an entry relates to, by the kind of relation; nothing where there are none. */
export function RelatedLinks({ related, language, onOpen }: RelatedLinksProps) {
  const t = useTranslate();
  if (related.length === 0) return null;
  const kinds = [...new Set(related.map(({ rel }) => rel))];
  return (
    <Section title="entryRelated">
      {kinds.map((kind) => (
        <div class="relation" key={kind}>
          <span class="relation-name">{t(RELATION_NAMES[kind])}</span>
          <EntryLinks
            links={related.filter(({ rel }) => rel === kind).map(({ link }) => link)}
            language={language}
            onOpen={onOpen}
          />
        </div>
      ))}
    </Section>
  );
}
