import { numbersFor } from './numbers';
import type { Translate } from './translate';

/** @returns how many terms a text has and how often they occur in all, in words */
export function summaryLine(t: Translate, terms: number, occurrences: number): string {
  const numbers = numbersFor(t);
  if (occurrences === 1) return t('popupSummaryOnce');
  if (terms === 1) return t('popupSummaryOneTerm', numbers.count(occurrences));
  return t('popupSummary', numbers.count(terms), numbers.count(occurrences));
}
