import { useState } from 'preact/hooks';
import type { FullEntry } from '../lexicon';
import { CompactTerm } from './CompactTerm';
import { FullTerm } from './FullTerm';
import { TermHead } from './TermHead';
import { languageTag, useTranslate } from './translate';

interface TermCardProps {
  entry: FullEntry;
  /** The form that stands on the page, where it differs from the headword. */
  surface?: string | undefined;
  /** `compact` is one look, `full` is everything. */
  density?: 'compact' | 'full';
  /** Members that the page at hand has by themselves; left out where there is no page. */
  here?: readonly string[] | undefined;
  /** Opens another entry in the same place. */
  onOpen: (id: string) => void;
}

/** The explanation of one entry: the same in the page, the popup and wherever else it is needed. */
export function TermCard({ entry, surface, density = 'full', here, onOpen }: TermCardProps) {
  const t = useTranslate();
  const [swapped, setSwapped] = useState(false);
  const language = (t.language === 'zh') === swapped ? 'en' : 'zh';
  return (
    <article class={`term ${density}`}>
      <TermHead detail={entry.detail} surface={surface} brief={density === 'compact'}>
        <button
          type="button"
          class="button quiet other-language"
          lang={languageTag(language === 'zh' ? 'en' : 'zh')}
          title={t(swapped ? 'entryThisLanguageHint' : 'entryOtherLanguageHint')}
          onClick={() => setSwapped(!swapped)}
        >
          {t(swapped ? 'entryThisLanguage' : 'entryOtherLanguage')}
        </button>
      </TermHead>
      {density === 'compact' ? (
        <CompactTerm entry={entry} language={language} />
      ) : (
        <FullTerm entry={entry} language={language} here={here} onOpen={onOpen} />
      )}
    </article>
  );
}
