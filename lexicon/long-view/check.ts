import type { Problem } from '../problem';
import type { Pattern } from '../types';
import { countedForm, LONG_VIEW_FILES, type LongViewTables } from './tables';

/**
 * Checks the tables against the lexicon.
 * @param ids the ids of all entries
 * @param file how the list of counted entries is called in problems
 * @returns a problem for each entry that was counted and is no longer there
 */
export function checkTables(
  { entries }: LongViewTables,
  ids: ReadonlySet<string>,
  file: string = LONG_VIEW_FILES.entries,
): Problem[] {
  return entries.flatMap(({ id }, i) =>
    ids.has(id)
      ? []
      : [
          {
            file,
            line: i + 2,
            id,
            reason:
              'was counted, but no entry has this id; npm run lexicon:long-view counts anew, or take its rows out of this ' +
              `file and ${LONG_VIEW_FILES.counts}`,
          },
        ],
  );
}

/** Entries whose figures are missing or no longer true, by id; they show none. */
export interface StaleEntries {
  /** Counted with other surfaces or guards. */
  changed: string[];
  /** Not yet counted. */
  uncounted: string[];
}

/** @returns the entries that should be counted anew */
export function findStale({ entries }: LongViewTables, patterns: readonly Pattern[]): StaleEntries {
  const forms = new Map(entries.map(({ id, form }) => [id, form]));
  const ids = (fits: (pattern: Pattern) => boolean) => patterns.filter(fits).map(({ id }) => id);
  return {
    changed: ids((pattern) => forms.has(pattern.id) && forms.get(pattern.id) !== countedForm(pattern)),
    uncounted: ids((pattern) => !forms.has(pattern.id)),
  };
}
