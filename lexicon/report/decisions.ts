import type { Problem } from '../problem';

/** What was decided about a string that is no entry. */
export interface Decision {
  text: string;
  /** For example "rejected", or "variant:" and an entry's id. */
  decision: string;
  reason: string;
}

/**
 * Reads the ledger of decisions: a header line, then a line for each string: string, decision and reason, parted by tabs.
 * @param tsv the text of the file
 * @param file its name, for problems
 */
export function parseDecisions(tsv: string, file: string): { decisions: Decision[]; problems: Problem[] } {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  tsv.split(/\r?\n/).forEach((row, i) => {
    if (i === 0 || row === '') return;
    const [text = '', decision = '', reason = ''] = row.split('\t').map((cell) => cell.trim());
    if (text !== '' && decision !== '') decisions.push({ text, decision, reason });
    else problems.push({ file, line: i + 1, reason: 'needs a string and a decision, parted by a tab' });
  });
  return { decisions, problems };
}
