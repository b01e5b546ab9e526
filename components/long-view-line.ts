import type { LongView } from '../lexicon';
import type { Translate } from './translate';

/**
 * Says in a line what the work reports show of an entry. “First seen here”: nothing is said of other texts.
 * @param latest year of the latest report that was counted
 */
export function longViewLine(t: Translate, { first, last, seenIn, since, status }: LongView, latest: number): string {
  if (first === latest) return t('longViewLatest', first);
  if (status === 'current') return t('longViewCurrent', first, seenIn, since);
  return seenIn === 1 ? t('longViewOnce', first) : t('longViewFaded', first, seenIn, since, last);
}
