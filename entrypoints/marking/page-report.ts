import type { ReportedTerm } from '../shared/messages';
import { isVisible, type Mark } from './marks';

/**
 * Counts the marks that a reader can see.
 * @param marks in document order
 * @returns each term once, in order of first occurrence
 */
export function reportTerms(marks: readonly Mark[]): ReportedTerm[] {
  const terms = new Map<string, ReportedTerm>();
  for (const mark of marks) {
    if (!isVisible(mark)) continue;
    const { id, category, surfaces } = mark.pattern;
    const term = terms.get(id) ?? { id, zh: surfaces[0] ?? '', category, count: 0 };
    term.count++;
    terms.set(id, term);
  }
  return [...terms.values()];
}
