/** One line of the benchmark's table. */
export interface Row {
  measure: string;
  /** What was measured, in the unit that `measure` or `unit` names. */
  value: number;
  unit: string;
  /** The bound that the project sets itself, and which side of it is good. */
  must?: { most: number } | { least: number };
  /** What else there is to say: what it was compared with, how many marks there were. */
  note?: string;
}

/** Whether a row keeps its bound; a row without one keeps it. */
export function isMet({ value, must }: Row): boolean {
  if (must === undefined) return true;
  return 'most' in must ? value <= must.most : value >= must.least;
}

/** @returns the rows as a table, those that miss their bound with a ✗ before them */
export function printRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.must === undefined ? ' ' : isMet(row) ? '✓' : '✗',
    row.measure,
    `${printNumber(row.value)} ${row.unit}`,
    row.must === undefined ? '' : 'most' in row.must ? `≤ ${row.must.most}` : `≥ ${row.must.least}`,
    row.note ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function printNumber(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
