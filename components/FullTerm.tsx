import type { FullEntry } from '../lexicon';
import { ContextList } from './ContextList';
import { corpusLine } from './corpus-line';
import { EntryLinks } from './EntryLinks';
import { LongView } from './LongView';
import { MemberList } from './MemberList';
import { PartnerList } from './PartnerList';
import { Provenance } from './Provenance';
import { RelatedLinks } from './RelatedLinks';
import { RenderingList } from './RenderingList';
import { Section } from './Section';
import { inLanguage, languageTag, useTranslate, type EntryLanguage } from './translate';

interface FullTermProps {
  entry: FullEntry;
  language: EntryLanguage;
  /** Members that the page at hand has by themselves. */
  here?: readonly string[] | undefined;
  onOpen: (id: string) => void;
}

/** Everything that is known of an entry, below its head. */
export function FullTerm({ entry, language, here, onOpen }: FullTermProps) {
  const t = useTranslate();
  const { detail, contexts, contains, within, related } = entry;
  return (
    <>
      <div class="explanation" lang={languageTag(language)}>
        <p class="gloss">{inLanguage(detail.gloss, language)}</p>
        <p class="definition">{inLanguage(detail.definition, language)}</p>
      </div>
      <MemberList detail={detail} language={language} here={here} />
      {detail.renderings && (
        <Section title="entryRenderings">
          <RenderingList renderings={detail.renderings} />
        </Section>
      )}
      <Section title="entryContexts">
        <p class="corpus">{corpusLine(t, detail.corpus)}</p>
        <LongView entry={entry} />
        <ContextList contexts={contexts} language={language} />
      </Section>
      {detail.partners && (
        <Section title="entryPartners">
          <PartnerList partners={detail.partners} />
        </Section>
      )}
      {contains.length > 0 && (
        <Section title="entryContains">
          <EntryLinks links={contains} language={language} onOpen={onOpen} />
        </Section>
      )}
      {within.length > 0 && (
        <Section title="entryWithin">
          <EntryLinks links={within} language={language} onOpen={onOpen} />
        </Section>
      )}
      <RelatedLinks related={related} language={language} onOpen={onOpen} />
      <Provenance detail={detail} language={language} />
    </>
  );
}
