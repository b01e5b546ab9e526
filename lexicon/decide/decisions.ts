import type { Problem } from '../problem';

/** What a person decided about a string that is no surface of an entry. */
export interface Decision {
  /** As the speeches have it, quotation marks left out; □ stands for a redaction. */
  text: string;
  /** Not a formulation, another form of an entry that is not safe to mark, or a piece of an entry. */
  kind: 'rejected' | 'variant' | 'part-of';
  /** The entry that it belongs to; only a rejected string belongs to none. */
  entry?: string | undefined;
  /** One short line in English. */
  reason: string;
}

/** A decision with the place where it stands. */
export interface PlacedDecision {
  decision: Decision;
  file: string;
  /** 1-based. */
  line: number;
}

const HEADER = 'string\tdecision\treason';

/**
 * Reads the file of decisions.
 * @param tsv the text of the file: a header line, then string, decision and reason, parted by tabs
 * @param file its name, for problems
 * @returns the rows that are well formed, and what is wrong with the others
 */
export function parseDecisions(tsv: string, file: string): { decisions: PlacedDecision[]; problems: Problem[] } {
  const [header = '', ...lines] = tsv.replace(/\n$/, '').split('\n');
  const decisions: PlacedDecision[] = [];
  const problems: Problem[] = [];
  if (header !== HEADER) problems.push({ file, line: 1, reason: 'must begin with the header “string, decision, reason”' });
  lines.forEach((text, i) => {
    const line = i + 2;
    const parsed = parseRow(text);
    if (typeof parsed === 'string') problems.push({ file, line, reason: parsed });
    else decisions.push({ decision: parsed, file, line });
  });
  return { decisions, problems };
}

/** @returns the decision that a line holds, or the reason why it holds none */
function parseRow(line: string): Decision | string {
  const cells = line.split('\t');
  const [text = '', decided = '', reason = ''] = cells;
  if (cells.length !== 3) return `must have three cells, not ${cells.length}`;
  if (cells.some((cell) => cell !== cell.trim())) return 'has a cell that begins or ends with white space';
  if (text === '') return 'names no string';
  if (reason === '') return `“${text}” has no reason`;
  const [, kind, entry] = /^(variant|part-of):(\S+)$/.exec(decided) ?? [];
  if (kind === 'variant' || kind === 'part-of') return { text, kind, entry, reason };
  if (decided === 'rejected') return { text, kind: 'rejected', reason };
  return `“${text}” is decided “${decided}”; it must be rejected, variant:<entry id> or part-of:<entry id>`;
}

/**
 * Writes decisions in the one canonical form: sorted by code unit, LF.
 * @returns the text of the file
 */
export function printDecisions(decisions: readonly Decision[]): string {
  const sorted = [...decisions].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const rows = sorted.map(({ text, kind, entry, reason }) =>
    [text, entry === undefined ? kind : `${kind}:${entry}`, reason].join('\t'),
  );
  return [HEADER, ...rows].join('\n') + '\n';
}
