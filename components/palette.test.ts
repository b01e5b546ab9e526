import { expect, test } from 'vitest';
import { CATEGORIES } from '../lexicon';
import { contrast } from './contrast';
import { PALETTE } from './palette';

test.each(CATEGORIES)('the line of %s stands out on light and on dark', (category) => {
  const { colour } = PALETTE[category];
  expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(colour, '#1b1b1b')).toBeGreaterThanOrEqual(3);
});

test('no two categories look the same', () => {
  expect(new Set(CATEGORIES.map((category) => PALETTE[category].colour)).size).toBe(CATEGORIES.length);
  const neighbours = CATEGORIES.slice(1).map((category, i) => [CATEGORIES[i] ?? category, category] as const);
  for (const [a, b] of neighbours) expect(PALETTE[a].line, `${a} and ${b}`).not.toBe(PALETTE[b].line);
});

test('no colour is red', () => {
  for (const category of CATEGORIES) {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(PALETTE[category].colour.slice(at, at + 2), 16));
    expect(r > 2 * Math.max(g, b), category).toBe(false);
  }
});
