import type { CountedReport } from '../lexicon';

/** One report in the picture. */
export interface Column {
  year: number;
  /** Years from the first report. */
  at: number;
  /** Occurrences per 10,000 characters. */
  rate: number;
  /** The rate as a share of the highest one, 0 … 1. */
  height: number;
}

/** A picture of rates by year, before it has a size. */
export interface Columns {
  /** One for each report, oldest first; a year without a report has none. */
  columns: Column[];
  /** Stretches of years that all have a report, both ends included, in years from the first report. */
  stretches: { from: number; to: number }[];
  /** How many years there are from the first report to the last, both included. */
  years: number;
  /** The earliest of the highest columns. */
  peak: Column | undefined;
}

/** What rates are of: in characters. */
const PER = 10_000;

/** @param reports oldest first */
export function sparklineColumns(reports: readonly CountedReport[]): Columns {
  const firstYear = reports[0]?.year ?? 0;
  const rates = reports.map(({ occurrences, characters }) => (occurrences * PER) / characters);
  const highest = Math.max(0, ...rates);
  const columns = reports.map(({ year }, i): Column => {
    const rate = rates[i] ?? 0;
    return { year, at: year - firstYear, rate, height: highest > 0 ? rate / highest : 0 };
  });
  const stretches: Columns['stretches'] = [];
  for (const { at } of columns) {
    const last = stretches.at(-1);
    if (last?.to === at - 1) last.to = at;
    else stretches.push({ from: at, to: at });
  }
  return {
    columns,
    stretches,
    years: columns.length > 0 ? (columns.at(-1)?.at ?? 0) + 1 : 0,
    peak: columns.find(({ height }) => height === 1),
  };
}

/** @returns a rate with one decimal, as it is shown */
export function printRate(rate: number): string {
  return rate.toFixed(1);
}
