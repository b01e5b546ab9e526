import type { ReportKind, ReportRow } from '../corpus/reports';
import type { Pattern } from '../types';

/** An entry that was counted, and in what form: figures are good only as long as the entry still has it. */
export interface CountedEntry {
  id: string;
  form: string;
}

/** How often one report has one entry; there is no row where it has none. */
export interface ReportCount {
  id: string;
  kind: ReportKind;
  year: number;
  occurrences: number;
}

/** What was counted in the reports: all that stays of them. */
export interface LongViewTables {
  reports: ReportRow[];
  entries: CountedEntry[];
  counts: ReportCount[];
}

/** The files of the tables, in the folder of the lexicon. */
export const LONG_VIEW_FILES = {
  reports: 'long-view-reports.tsv',
  entries: 'long-view-entries.tsv',
  counts: 'long-view.tsv',
} as const satisfies Record<keyof LongViewTables, string>;

/** One text for each file. */
export type LongViewTexts = Record<keyof LongViewTables, string>;

/**
 * @returns all of an entry that its counts depend on, in one line: surfaces in order of code, then the guards with ! where
 * they stand. Two entries with the same form have the same occurrences.
 */
export function countedForm({ surfaces, notBefore, notAfter }: Pattern): string {
  return [
    ...[...surfaces].sort(),
    ...[...notBefore].sort().map((guard) => `${guard}!`),
    ...[...notAfter].sort().map((guard) => `!${guard}`),
  ].join(' | ');
}

/** @returns the tables with their rows in canonical order: by id, kind and year */
export function sortTables({ reports, entries, counts }: LongViewTables): LongViewTables {
  const byReport = (a: Pick<ReportRow, 'kind' | 'year'>, b: Pick<ReportRow, 'kind' | 'year'>) =>
    compare(a.kind, b.kind) || a.year - b.year;
  return {
    reports: [...reports].sort(byReport),
    entries: [...entries].sort((a, b) => compare(a.id, b.id)),
    counts: [...counts].sort((a, b) => compare(a.id, b.id) || byReport(a, b)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
