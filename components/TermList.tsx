import type { Category, EntryLink } from '../lexicon';
import { CategorySwatch } from './CategorySwatch';
import { inLanguage, languageTag, useTranslate } from './translate';

/** A term of the page as a list shows it. */
export interface ListedTerm {
  id: string;
  zh: string;
  category: Category;
  count: number;
  gloss: EntryLink['gloss'] | undefined;
}

/** The terms of a page; a press opens the explanation. */
export function TermList({ terms, onOpen }: { terms: readonly ListedTerm[]; onOpen: (id: string) => void }) {
  const t = useTranslate();
  return (
    <ul class="terms">
      {terms.map(({ id, zh, category, count, gloss }) => (
        <li key={id}>
          <button type="button" class="term-row" data-id={id} onClick={() => onOpen(id)}>
            <CategorySwatch category={category} />
            <span class="term-name" lang="zh-Hans">
              {zh}
            </span>
            <span class="count">{t('popupOccurrences', count)}</span>
            {gloss && (
              <span class="term-gloss" lang={languageTag(t.language)}>
                {inLanguage(gloss, t.language)}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
