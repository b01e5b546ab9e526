import { Folding } from '../match/fold';
import type { Bilingual, Category, CompiledDetails } from '../types';
import { prepareEntry } from './prepare';
import { MATCHES, parseQuery, rank, type Match } from './rank';

/** A longer query is cut: no surface is as long as this. In UTF-16 units. */
const LONGEST_QUERY = 100;

/** An entry that answers a query. */
export interface SearchHit {
  id: string;
  zh: string;
  /** The headword in Traditional characters. */
  hant: string;
  pinyin: string;
  category: Category;
  gloss: Bilingual;
  match: Match;
  /** The text that the query met: a surface, the pinyin, its first letters, an English text. */
  met: string;
}

/** The lexicon, ready to be searched. */
export interface Search {
  /**
   * Finds entries by characters (Simplified or Traditional), by pinyin with or without tones and spaces, by its first
   * letters, or by words of the English.
   * @param query what the reader has typed so far
   * @param limit at most so many hits; 50 where it is left out
   * @returns hits, the best first: in the order of {@link MATCHES}, then what is nearest to the query, then what the
   *   speeches use more often
   */
  find(query: string, limit?: number): SearchHit[];
}

/** Prepares the search; the work is done here, once, so that a keystroke costs little. */
export function createSearch({ entries, fold }: Pick<CompiledDetails, 'entries' | 'fold'>): Search {
  const folding = new Folding(fold);
  const prepared = entries.map((entry) => prepareEntry(entry, folding));
  return {
    find(text, limit = 50) {
      const query = parseQuery(text.slice(0, LONGEST_QUERY), folding);
      if (query === undefined) return [];
      const found = [];
      for (const candidate of prepared) {
        const ranked = rank(query, candidate);
        if (ranked) found.push({ ...ranked, entry: candidate.entry, tier: MATCHES.indexOf(ranked.match) });
      }
      return found
        .sort(
          (a, b) =>
            a.tier - b.tier ||
            a.distance - b.distance ||
            b.entry.corpus.occurrences - a.entry.corpus.occurrences ||
            (a.entry.id < b.entry.id ? -1 : 1),
        )
        .slice(0, limit)
        .map(({ entry: { id, zh, hant, pinyin, category, gloss }, match, met }) => ({
          id,
          zh,
          hant,
          pinyin,
          category,
          gloss,
          match,
          met: met(),
        }));
    },
  };
}
