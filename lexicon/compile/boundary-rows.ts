import type { Problem } from '../problem';
import { placeKey, type Side, type Straddle } from './boundaries';

/** What a person decided about a word that crosses the border of a short surface. */
export interface Boundary {
  /** As matching compares it: folded, without quotation and enumeration marks. */
  surface: string;
  word: string;
  side: Side;
  /** The hit is right all the same, or the entry's guards (or a longer form of it) stop it. */
  verdict: 'harmless' | 'guarded';
  /** One short line in English. */
  reason: string;
}

/** A decision with the place where it stands. */
export interface PlacedBoundary extends Boundary {
  file: string;
  /** 1-based. */
  line: number;
}

const COLUMNS = ['surface', 'word', 'side', 'verdict', 'reason'] as const;
const SIDES = ['before', 'after', 'around'] as const;
const VERDICTS = ['harmless', 'guarded'] as const;

/**
 * Reads the file of decisions: a header line, then a row for each decision, cells parted by tabs.
 * @param file its name, for problems
 * @returns the rows that are well formed, and what is wrong with the others
 */
export function parseBoundaries(tsv: string, file: string): { boundaries: PlacedBoundary[]; problems: Problem[] } {
  const [header, ...lines] = tsv.replace(/\n$/, '').split('\n');
  if (header !== COLUMNS.join('\t'))
    return { boundaries: [], problems: [{ file, line: 1, reason: `must begin with the columns ${COLUMNS.join(', ')}` }] };
  const boundaries: PlacedBoundary[] = [];
  const problems: Problem[] = [];
  lines.forEach((row, i) => {
    const place = { file, line: i + 2 };
    const boundary = parseRow(row);
    if (typeof boundary === 'string') problems.push({ ...place, reason: boundary });
    else boundaries.push({ ...boundary, ...place });
  });
  return { boundaries, problems };
}

/** @returns the decision that a line holds, or the reason why it holds none */
function parseRow(row: string): Boundary | string {
  const cells = row.split('\t');
  const [surface = '', word = '', sideText, verdictText, reason = ''] = cells;
  if (cells.length !== COLUMNS.length) return `has ${cells.length} cells; there are ${COLUMNS.length} columns`;
  if (cells.some((cell) => cell !== cell.trim() || cell === '')) return 'has a cell that is empty or edged with white space';
  const side = SIDES.find((known) => known === sideText);
  const verdict = VERDICTS.find((known) => known === verdictText);
  if (side === undefined) return `has a side that is none of ${SIDES.join(', ')}`;
  if (verdict === undefined) return `has a verdict that is none of ${VERDICTS.join(', ')}`;
  return { surface, word, side, verdict, reason };
}

/**
 * Writes decisions in the one canonical form: sorted by surface, word and side.
 * @returns the text of the file
 */
export function printBoundaries(boundaries: readonly Boundary[]): string {
  const sorted = [...boundaries].sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1));
  return (
    [COLUMNS, ...sorted.map((row) => COLUMNS.map((column) => row[column]))].map((cells) => cells.join('\t')).join('\n') + '\n'
  );
}

/** @returns the straddles that nobody confirmed as harmless: what is found although it counts as guarded stays in */
export function leaveUndecided(straddles: readonly Straddle[], boundaries: readonly Boundary[]): Straddle[] {
  const harmless = new Set(boundaries.filter(({ verdict }) => verdict === 'harmless').map(placeKey));
  return straddles.filter((straddle) => !harmless.has(placeKey(straddle)));
}
