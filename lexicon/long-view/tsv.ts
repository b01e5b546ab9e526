import type { Problem } from '../problem';

/** @returns tab-separated values with a header line */
export function printTsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map((cells) => cells.join('\t')).join('\n') + '\n';
}

/** A row as it was read. */
export interface TsvRow {
  cells: string[];
  /** 1-based line of the file. */
  line: number;
}

/**
 * Reads tab-separated values.
 * @param file its name, for problems
 * @param header the columns that it must have
 * @returns the rows below the header, each with as many cells as the header, and what is wrong with the file
 */
export function parseTsv(text: string, file: string, header: readonly string[]): { rows: TsvRow[]; problems: Problem[] } {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines[0] !== header.join('\t')) {
    return { rows: [], problems: [{ file, line: 1, reason: `must begin with the columns ${header.join(', ')}` }] };
  }
  const all = lines.slice(1).map((content, i) => ({ cells: content.split('\t'), line: i + 2 }));
  const fits = ({ cells }: TsvRow) => cells.length === header.length;
  return {
    rows: all.filter(fits),
    problems: all
      .filter((row) => !fits(row))
      .map(({ cells, line }) => ({ file, line, reason: `has ${cells.length} cells; there are ${header.length} columns` })),
  };
}
