import { countCharacters } from '../corpus/reports';
import { createMatcher } from '../match/matcher';
import { CATEGORIES, type Baseline, type Category, type CorpusDocument, type Pattern } from '../types';

/**
 * Counts the marks that the speeches would have if they were pages: the whole lexicon at once, so that a formulation inside
 * a longer one is not counted again. An entry's own figures count it there too; a page's rates can only be compared with these.
 * @param fold the fold table of the lexicon
 */
export function countBaseline(
  patterns: readonly Pattern[],
  fold: string,
  documents: readonly Pick<CorpusDocument, 'text'>[],
): Baseline {
  const matcher = createMatcher(patterns, fold);
  const categories = new Map(patterns.map(({ id, category }) => [id, category]));
  const occurrences = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  for (const { text } of documents) {
    for (const { id } of matcher.findHits(text)) {
      const category = categories.get(id);
      if (category !== undefined) occurrences[category]++;
    }
  }
  return { characters: documents.reduce((sum, { text }) => sum + countCharacters(text), 0), occurrences };
}
