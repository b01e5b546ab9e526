import type { Book } from '../book';
import type { Bilingual, Category } from '../types';

/** One term of a page or text, as every export writes it. */
export interface ExportRow {
  id: string;
  zh: string;
  /** In Traditional characters. */
  hant: string;
  pinyin: string;
  category: Category;
  /** Occurrences on the page or in the text. */
  count: number;
  gloss: Bilingual;
  definition: Bilingual;
}

/**
 * @param book the opened dictionary
 * @param terms what the page has
 * @returns rows in the order of `terms`; a term that the lexicon does not know is left out
 */
export function exportRows(book: Pick<Book, 'detail'>, terms: readonly { id: string; count: number }[]): ExportRow[] {
  return terms.flatMap(({ id, count }) => {
    const detail = book.detail(id);
    if (detail === undefined) return [];
    const { zh, hant, pinyin, category, gloss, definition } = detail;
    return [{ id, zh, hant, pinyin, category, count, gloss, definition }];
  });
}
