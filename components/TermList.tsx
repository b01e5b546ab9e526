import type { Category, EntryLink } from '../lexicon';
import { CategorySwatch } from './CategorySwatch';
import { headword } from './headword';
import { inLanguage, languageTag, useTranslate } from './translate';
import { useGrowing } from './use-growing';

/** A term of the page as a list shows it. */
export interface ListedTerm {
  id: string;
  zh: string;
  /** The headword in Traditional characters, once the dictionary is there. */
  hant?: string | undefined;
  category: Category;
  /** Occurrences on the page. */
  count: number;
  gloss: EntryLink['gloss'] | undefined;
}

/** A term that was looked for. */
export interface FoundTerm extends Omit<ListedTerm, 'count'> {
  /** Left out for a term that the page does not have. */
  count?: number | undefined;
  /** What the search has met, where neither headword nor gloss shows it. */
  met?: string | undefined;
}

/** As many rows as a popup shows, and some. */
const FIRST = 24;

/** Terms, one a row; a press opens the explanation. Long lists grow while they are scrolled. */
export function TermList({ terms, onOpen }: { terms: readonly FoundTerm[]; onOpen: (id: string) => void }) {
  const { drawn, end } = useGrowing(terms.length, terms, FIRST);
  return (
    <ul class="terms">
      {terms.slice(0, drawn).map((term) => (
        <TermRow key={term.id} term={term} onOpen={onOpen} />
      ))}
      <li ref={end} aria-hidden="true" />
    </ul>
  );
}

function TermRow({ term, onOpen }: { term: FoundTerm; onOpen: (id: string) => void }) {
  const t = useTranslate();
  const { id, zh, hant = zh, category, count, gloss, met } = term;
  const { text, tag } = headword({ zh, hant }, t.script);
  return (
    <li>
      <button type="button" class="term-row" data-id={id} onClick={() => onOpen(id)}>
        <CategorySwatch category={category} />
        <span class="term-name" lang={tag}>
          {text}
        </span>
        {count !== undefined && <span class="count">{t('popupOccurrences', count)}</span>}
        <span class="term-gloss" lang={languageTag(t.language)}>
          {met !== undefined && <span class="term-met">{met} </span>}
          {gloss && inLanguage(gloss, t.language)}
        </span>
      </button>
    </li>
  );
}
