import type { Place } from '../../components/places';
import type { ReportedTerm } from '../shared/messages';
import type { MarkedText } from './mark-text';

/** @returns every mark of a text as a place, in document order */
export function placesOf({ hits, marks }: Pick<MarkedText, 'hits' | 'marks'>): Place[] {
  return marks.map(({ pattern: { id, category, surfaces } }, number) => ({
    id,
    zh: surfaces[0] ?? '',
    category,
    at: hits[number]?.at ?? 0,
  }));
}

/** @returns each term once with its occurrences, in order of first occurrence */
export function countTerms(places: readonly Place[]): ReportedTerm[] {
  const terms = new Map<string, ReportedTerm>();
  for (const { id, zh, category } of places) {
    const term = terms.get(id) ?? { id, zh, category, count: 0 };
    term.count++;
    terms.set(id, term);
  }
  return [...terms.values()];
}
