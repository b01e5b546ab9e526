import { useMemo } from 'preact/hooks';
import type { SearchHit } from '../lexicon';
import { TermList, type FoundTerm } from './TermList';
import { useTranslate } from './translate';

interface FoundTermsProps {
  query: string;
  /** The best first. */
  hits: readonly SearchHit[];
  /** Occurrences on the page, by entry. */
  counts: ReadonlyMap<string, number>;
  onOpen: (id: string) => void;
}

/** What a search has found: terms that the page has, then the others of the lexicon. */
export function FoundTerms({ query, hits, counts, onOpen }: FoundTermsProps) {
  const t = useTranslate();
  const [here, elsewhere] = useMemo(() => {
    const listed = hits.map((hit): FoundTerm => ({ ...hit, count: counts.get(hit.id), met: metText(hit) }));
    return [listed.filter(({ count }) => count !== undefined), listed.filter(({ count }) => count === undefined)] as const;
  }, [hits, counts]);
  if (hits.length === 0) return <p class="nothing">{t('popupFoundNone', query.trim())}</p>;
  return (
    <>
      {here.length > 0 && (
        <section>
          <h2>{t('popupTerms')}</h2>
          <TermList terms={here} onOpen={onOpen} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h2>{t('popupFoundElsewhere')}</h2>
          <TermList terms={elsewhere} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}

/** What the row of a hit does not show by itself: the pinyin for those who type it, a variant, a member, a rendering. */
function metText({ match, met, zh, gloss, pinyin }: SearchHit): string | undefined {
  if (match === 'initials' || match === 'initials-prefix') return pinyin;
  return met === zh || met === gloss.en ? undefined : met;
}
