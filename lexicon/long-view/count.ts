import { findOccurrences } from '../compile/figures';
import type { Report } from '../corpus/reports';
import type { Pattern } from '../types';
import { countedForm, sortTables, type LongViewTables, type ReportCount } from './tables';

/**
 * Counts every entry in every report, all its surfaces together, with its guards, also inside longer formulations: as
 * occurrences in the corpus are counted.
 * @param patterns the entries of the lexicon
 * @param fold the fold table of the lexicon
 * @returns figures only, in canonical order; nothing of the texts
 */
export function countReports(patterns: readonly Pattern[], fold: string, reports: readonly Report[]): LongViewTables {
  return sortTables({
    reports: reports.map(({ kind, year, characters, sha256 }) => ({ kind, year, characters, sha256 })),
    entries: patterns.map((pattern) => ({ id: pattern.id, form: countedForm(pattern) })),
    counts: patterns.flatMap((pattern) => countPattern(pattern, fold, reports)),
  });
}

function countPattern(pattern: Pattern, fold: string, reports: readonly Report[]): ReportCount[] {
  const occurrences = reports.map(() => 0);
  for (const { doc } of findOccurrences(pattern, fold, reports)) occurrences[doc] = (occurrences[doc] ?? 0) + 1;
  return reports
    .map(({ kind, year }, i) => ({ id: pattern.id, kind, year, occurrences: occurrences[i] ?? 0 }))
    .filter((count) => count.occurrences > 0);
}
