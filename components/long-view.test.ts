import { expect, test } from 'vitest';
import type { LongView } from '../lexicon';
import { longViewLine } from './long-view-line';
import { printRate, sparklineColumns } from './sparkline-columns';
import type { MessageKey } from './translate';
import { yearRanges } from './year-ranges';

test.each<[years: number[], said: string[]]>([
  [[], []],
  [[1964], ['1964']],
  [
    [1954, 1955, 1956, 1959, 1960, 1964],
    ['1954–1956', '1959–1960', '1964'],
  ],
])('says %j', (years, said) => {
  expect(yearRanges(years)).toEqual(said);
});

test('columns stand at their years, as high as their rates, with gaps where no report is', () => {
  const { columns, stretches, years, peak } = sparklineColumns([
    { year: 2016, characters: 20_000, occurrences: 3 },
    { year: 2017, characters: 10_000, occurrences: 3 },
    { year: 2020, characters: 30_000, occurrences: 0 },
    { year: 2022, characters: 10_000, occurrences: 1 },
  ]);
  expect(columns).toEqual([
    { year: 2016, at: 0, rate: 1.5, height: 0.5 },
    { year: 2017, at: 1, rate: 3, height: 1 },
    { year: 2020, at: 4, rate: 0, height: 0 },
    { year: 2022, at: 6, rate: 1, height: 1 / 3 },
  ]);
  expect(stretches).toEqual([
    { from: 0, to: 1 },
    { from: 4, to: 4 },
    { from: 6, to: 6 },
  ]);
  expect(years).toBe(7);
  expect(peak?.year).toBe(2017);
});

test('nothing to draw', () => {
  expect(sparklineColumns([])).toEqual({ columns: [], stretches: [], years: 0, peak: undefined });
  expect(sparklineColumns([{ year: 2016, characters: 10, occurrences: 0 }]).peak).toBeUndefined();
});

test.each([
  [0, '0.0'],
  [10.46, '10.5'],
])('prints the rate %d', (rate, printed) => {
  expect(printRate(rate)).toBe(printed);
});

const t = Object.assign((key: MessageKey, ...values: (string | number)[]) => `${key} ${values.join(' ')}`, {
  language: 'en' as const,
  script: 'Hans' as const,
});

test.each<[what: string, view: Omit<LongView, 'counts'>, line: string]>([
  ['still there', { first: 2017, last: 2025, seenIn: 8, since: 9, status: 'current' }, 'longViewCurrent 2017 8 9'],
  ['gone', { first: 1998, last: 2012, seenIn: 9, since: 28, status: 'faded' }, 'longViewFaded 1998 9 28 2012'],
  ['seen once', { first: 2004, last: 2004, seenIn: 1, since: 22, status: 'faded' }, 'longViewOnce 2004'],
  ['seen once of late', { first: 2025, last: 2025, seenIn: 1, since: 2, status: 'current' }, 'longViewCurrent 2025 1 2'],
  ['new', { first: 2026, last: 2026, seenIn: 1, since: 1, status: 'current' }, 'longViewLatest 2026'],
])('the line of an entry that is %s', (_, view, line) => {
  expect(longViewLine(t, { ...view, counts: [] }, 2026)).toBe(line);
});
