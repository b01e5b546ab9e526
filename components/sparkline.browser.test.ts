import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CountedReport } from '../lexicon';
import { PALETTE } from './palette';
import { Sparkline } from './Sparkline';
import { TranslateContext, type MessageKey } from './translate';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

const t = Object.assign((key: MessageKey, ...values: (string | number)[]) => `${key} ${values.join(' ')}`, {
  language: 'en' as const,
  script: 'Hans' as const,
});
const draw = (reports: CountedReport[]) =>
  render(h(TranslateContext.Provider, { value: t, children: h(Sparkline, { reports, category: 'rural' }) }), place);

test('draws a column for each report that has the term, and breaks the base line where there is no report', () => {
  draw([
    { year: 2016, characters: 20_000, occurrences: 3 },
    { year: 2017, characters: 10_000, occurrences: 3 },
    { year: 2019, characters: 10_000, occurrences: 0 },
  ]);
  const svg = place.querySelector('svg');
  expect(svg?.getAttribute('role')).toBe('img');
  expect(svg?.getAttribute('aria-label')).toBe('longViewChart 2016 2019 2017 3.0 0.0');
  const columns = [...place.querySelectorAll('rect[fill]')];
  expect(columns.map((column) => column.textContent)).toEqual(['2016: 1.5', '2017: 3.0']);
  expect(columns.map((column) => column.getAttribute('fill'))).toEqual([PALETTE.rural.colour, PALETTE.rural.colour]);
  const [low = 0, high = 0] = columns.map((column) => column.getBoundingClientRect().height);
  expect(high / low).toBeCloseTo(2, 1);
  expect(place.querySelectorAll('.sparkline-base')).toHaveLength(2);
});

test('draws nothing without a report that has the term', () => {
  draw([{ year: 2016, characters: 20_000, occurrences: 0 }]);
  expect(place.textContent).toBe('');
});
