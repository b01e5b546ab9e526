import type { CountedReport, EntryDetail, LongView } from '../lexicon';
import type { Translate } from './translate';

/** @returns how often the speeches use an entry, with the number of speeches there are */
export function corpusLine(t: Translate, { occurrences, documents, of }: EntryDetail['corpus']): string {
  return occurrences === 1 ? t('entryCorpusOnce', of) : t('entryCorpusMany', occurrences, documents, of);
}

/**
 * What the work reports show of an entry, as briefly as it can be said truly.
 * @param view as in `EntryDetail`: `null` where no report has the entry, `undefined` where it was not counted
 * @param reports all that were counted, oldest first
 * @returns nothing where it was not counted
 */
export function longViewShort(
  t: Translate,
  view: LongView | null | undefined,
  reports: readonly CountedReport[],
): string | undefined {
  if (view === undefined || reports.length === 0) return undefined;
  if (view === null) return t('longViewShortNever', reports.length);
  const { first, last, seenIn, since } = view;
  return seenIn === 1 ? t('longViewShortOnce', first) : t('longViewShort', first, last, seenIn, since);
}
