import type { PageMessage, ReportedTerm } from './messages';

/** @returns the terms of all frames as one list: each once, with all its occurrences, in the order in which they come */
export function mergeReports(reports: readonly PageMessage[]): ReportedTerm[] {
  const terms = new Map<string, ReportedTerm>();
  for (const term of reports.flatMap((report) => report.terms)) {
    const earlier = terms.get(term.id);
    terms.set(term.id, earlier ? { ...earlier, count: earlier.count + term.count } : term);
  }
  return [...terms.values()];
}
