import type { Category, CountedReport } from '../lexicon';
import { useLook } from './looks';
import { printRate, sparklineColumns } from './sparkline-columns';
import { useTranslate } from './translate';

/** The picture's own units: a year's width, a column's, the highest column, the least that still shows, the base line. */
const YEAR = 4;
const COLUMN = 3;
const HIGHEST = 32;
const LEAST = 2;
const BASE = 1;

interface SparklineProps {
  reports: readonly CountedReport[];
  category: Category;
  /** For a place beside a line of text: the picture alone, without the years below it. */
  small?: boolean;
}

/**
 * How often each report has a term, per 10,000 characters, as columns by year. The base line breaks where there is no report.
 * @param reports oldest first, at least one with an occurrence
 */
export function Sparkline({ reports, category, small = false }: SparklineProps) {
  const t = useTranslate();
  const { colour } = useLook(category);
  const { columns, stretches, years, peak } = sparklineColumns(reports);
  const first = columns[0];
  const latest = columns.at(-1);
  if (!first || !latest || !peak) return null;
  const label = t('longViewChart', first.year, latest.year, peak.year, printRate(peak.rate), printRate(latest.rate));
  return (
    <div class={`sparkline${small ? ' small' : ''}`}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${years * YEAR} ${HIGHEST + BASE}`}>
        {stretches.map(({ from, to }) => (
          <rect class="sparkline-base" key={from} x={from * YEAR} y={HIGHEST} width={(to - from) * YEAR + COLUMN} height={BASE} />
        ))}
        {columns
          .filter(({ rate }) => rate > 0)
          .map(({ year, at, rate, height }) => {
            const tall = Math.max(LEAST, height * HIGHEST);
            return (
              <rect key={year} x={at * YEAR} y={HIGHEST - tall} width={COLUMN} height={tall} fill={colour}>
                <title>{`${year}: ${printRate(rate)}`}</title>
              </rect>
            );
          })}
      </svg>
      {!small && (
        <p class="sparkline-years" aria-hidden="true">
          <span>{first.year}</span>
          <span>{latest.year}</span>
        </p>
      )}
    </div>
  );
}
