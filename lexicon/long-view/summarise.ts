import type { LongView, LongViews, Pattern, ReportSize } from '../types';
import { findStale } from './check';
import type { LongViewTables } from './tables';

/** An entry is current if at least one of this many latest work reports has it. */
const LATEST = 3;

/**
 * Sums up what the government work reports show of each entry; the congress reports stay in the tables.
 * @param patterns the entries as they are now: one that is new or has changed since it was counted is left out
 */
export function summariseTables(tables: LongViewTables, patterns: readonly Pattern[]): LongViews {
  const reports = tables.reports
    .filter(({ kind }) => kind === 'work-report')
    .map(({ year, characters }) => ({ year, characters }))
    .sort((a, b) => a.year - b.year);
  const stale = findStale(tables, patterns);
  const left = new Set([...stale.changed, ...stale.uncounted]);
  const counts = new Map<string, [year: number, occurrences: number][]>();
  for (const { id, kind, year, occurrences } of tables.counts) {
    if (kind === 'work-report') counts.set(id, [...(counts.get(id) ?? []), [year, occurrences]]);
  }
  return {
    reports,
    entries: new Map(
      patterns.filter(({ id }) => !left.has(id)).map(({ id }) => [id, summariseCounts(counts.get(id) ?? [], reports)]),
    ),
  };
}

/**
 * @param counts the reports that have the entry, with its occurrences
 * @param reports all reports, oldest first
 * @returns what they come to, or `null` if no report has the entry
 */
export function summariseCounts(
  counts: readonly (readonly [year: number, occurrences: number])[],
  reports: readonly ReportSize[],
): LongView | null {
  const sorted = counts.map(([year, occurrences]): [number, number] => [year, occurrences]).sort(([a], [b]) => a - b);
  const first = sorted[0]?.[0];
  const last = sorted.at(-1)?.[0];
  if (first === undefined || last === undefined) return null;
  const latest = reports.slice(-LATEST)[0]?.year ?? first;
  return {
    counts: sorted,
    first,
    last,
    seenIn: sorted.length,
    since: reports.filter(({ year }) => year >= first).length,
    status: last >= latest ? 'current' : 'faded',
  };
}
