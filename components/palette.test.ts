import { expect, test } from 'vitest';
import { CATEGORIES } from '../lexicon';
import { PALETTE } from './palette';

/** WCAG 2.2 relative luminance of a hex colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

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
