import { sortTables, type LongViewTables, type LongViewTexts } from './tables';
import { printTsv } from './tsv';

/** The columns of each file. */
export const COLUMNS = {
  reports: ['kind', 'year', 'characters', 'sha256'],
  entries: ['entry', 'counted_as'],
  counts: ['entry', 'kind', 'year', 'occurrences'],
} as const;

/** @returns the text of each file; the same tables, in whatever order, give the same bytes */
export function printTables(tables: LongViewTables): LongViewTexts {
  const { reports, entries, counts } = sortTables(tables);
  return {
    reports: printTsv(
      COLUMNS.reports,
      reports.map(({ kind, year, characters, sha256 }) => [kind, year, characters, sha256]),
    ),
    entries: printTsv(
      COLUMNS.entries,
      entries.map(({ id, form }) => [id, form]),
    ),
    counts: printTsv(
      COLUMNS.counts,
      counts.map(({ id, kind, year, occurrences }) => [id, kind, year, occurrences]),
    ),
  };
}
