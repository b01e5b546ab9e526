import { CATEGORIES, type Category } from '../lexicon';

/** One visible mark of a text, in document order with the others. */
export interface Place {
  id: string;
  zh: string;
  category: Category;
  /** Where it begins: UTF-16 units from the text's beginning. */
  at: number;
}

/** The places of one category. */
export interface Lane {
  category: Category;
  /** Their numbers in the list of all places, in document order. */
  places: number[];
}

/** @returns a lane for each category that occurs, in the order of the categories */
export function lanesOf(places: readonly Place[]): Lane[] {
  const lanes = new Map<Category, number[]>(CATEGORIES.map((category) => [category, []]));
  places.forEach(({ category }, number) => lanes.get(category)?.push(number));
  return [...lanes].flatMap(([category, numbers]) => (numbers.length > 0 ? { category, places: numbers } : []));
}

/**
 * @param lane numbers of places, in document order
 * @param at UTF-16 units from the text's beginning
 * @returns which of the lane's places is nearest, counted within the lane; `undefined` for an empty lane
 */
export function nearest(places: readonly Place[], lane: readonly number[], at: number): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  lane.forEach((number, index) => {
    const distance = Math.abs((places[number]?.at ?? Infinity) - at);
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}

/**
 * Steps from occurrence to occurrence of one term, round at the ends.
 * @param current the number of the place that is shown now, of whatever term; -1 for none
 * @returns the number of the next or previous place of the term; `undefined` if it has none
 */
export function stepTo(places: readonly Place[], id: string, current: number, step: 1 | -1): number | undefined {
  const own = places.flatMap((place, number) => (place.id === id ? number : []));
  if (step === 1) return own.find((number) => number > current) ?? own[0];
  return own.findLast((number) => number < (current < 0 ? Infinity : current)) ?? own.at(-1);
}

/** How a list of terms is sorted. */
export const TERM_ORDERS = ['text', 'frequency', 'category'] as const;
export type TermOrder = (typeof TERM_ORDERS)[number];

/**
 * @param terms in order of first occurrence
 * @returns them in another order; what ties stays in order of first occurrence
 */
export function sortTerms<Term extends { category: Category; count: number }>(terms: readonly Term[], order: TermOrder): Term[] {
  if (order === 'text') return [...terms];
  return [...terms].sort((a, b) =>
    order === 'frequency'
      ? b.count - a.count
      : CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || b.count - a.count,
  );
}
