import type { PageMessage, ReportedTerm } from '../shared/messages';
import type { PageText } from './reading-order';

/**
 * Counts the marks that a reader can see.
 * @returns each term once, in order of first occurrence, and the place of every mark
 */
export function reportTerms({ characters, marks }: PageText): Pick<PageMessage, 'characters' | 'terms' | 'places'> {
  const terms: ReportedTerm[] = [];
  const numbers = new Map<string, number>();
  const listed = marks.filter(({ mark }) => mark.unlisted === undefined);
  const places = listed.map(({ mark, at }): [number, number] => {
    const { id, category, surfaces } = mark.pattern;
    const number = numbers.get(id) ?? terms.push({ id, zh: surfaces[0] ?? '', category, count: 0 }) - 1;
    numbers.set(id, number);
    (terms[number] as ReportedTerm).count++;
    return [number, at];
  });
  return { characters, terms, places };
}
