import type { Category } from '../types';
import { logLikelihood } from './log-likelihood';
import { rateOf, type CountedText, type Rate } from './profile';

/** In which of two texts a term is used more, for its length. */
export type Tendency = 'only-a' | 'only-b' | 'more-in-a' | 'more-in-b' | 'same';

/** One term in two texts. */
export interface ComparedTerm {
  id: string;
  zh: string;
  category: Category;
  a: Rate;
  b: Rate;
  tendency: Tendency;
  /**
   * Log-likelihood G² with one degree of freedom: from 3.84 on, chance makes such a difference in fewer than 5 of 100
   * terms, from 6.63 on in fewer than 1 of 100 (χ² distribution). It says how sure a difference is, not how large.
   */
  g2: number;
}

/**
 * Compares the terms of two texts.
 * @returns every term of either text; the surest differences first, then by id
 */
export function compareTexts(a: CountedText, b: CountedText): ComparedTerm[] {
  const countsOf = (text: CountedText) => new Map(text.terms.map((term) => [term.id, term.count]));
  const [inA, inB] = [countsOf(a), countsOf(b)];
  const terms = new Map([...a.terms, ...b.terms].map((term) => [term.id, term]));
  return [...terms.values()]
    .map(({ id, zh, category }): ComparedTerm => {
      const [countA, countB] = [inA.get(id) ?? 0, inB.get(id) ?? 0];
      return {
        id,
        zh,
        category,
        a: rateOf(countA, a.characters),
        b: rateOf(countB, b.characters),
        tendency: tendency(countA * b.characters, countB * a.characters),
        g2: logLikelihood(countA, a.characters, countB, b.characters),
      };
    })
    .sort((one, other) => other.g2 - one.g2 || (one.id < other.id ? -1 : 1));
}

/** Occurrences, each times the other text's length, compare like rates and without rounding. */
function tendency(a: number, b: number): Tendency {
  if (a === b) return 'same';
  if (b === 0) return 'only-a';
  if (a === 0) return 'only-b';
  return a > b ? 'more-in-a' : 'more-in-b';
}
