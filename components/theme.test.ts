import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast';
import { ROOT } from '../tests/source-files';

const read = (name: string) => readFileSync(join(ROOT, 'components', name), 'utf8');
const theme = read('theme.css');
const colours = new Map(
  [...theme.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark]] as const,
  ),
);

/** What stands on what, and how much it must stand out: WCAG 2.2, 1.4.3 for text and 1.4.11 for the rest. */
const PAIRS: [front: string, behind: string, least: number][] = [
  ...['paper', 'well', 'hover'].flatMap((behind): [string, string, number][] => [
    ['ink', behind, 7],
    ['soft', behind, 4.5],
    ['accent', behind, 4.5],
    ['warn', behind, 4.5],
    ['control', behind, 3],
  ]),
  ['on-accent', 'accent', 4.5],
  ['ink', 'emphasis', 4.5],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s', (_, at) => {
  test.each(PAIRS)('%s on %s stands out %d : 1', (front, behind, least) => {
    const of = (name: string) => colours.get(name)?.[at] ?? '';
    expect(contrast(of(front), of(behind))).toBeGreaterThanOrEqual(least);
  });
});

/** What components set themselves, the colour of a category, and what a screen gives them. */
const GIVEN: ReadonlySet<string> = new Set(['--category', '--popup-height']);

test('sheets use the names of the design system and their own, and only such as there are', () => {
  const namesIn = (sheet: string) => [...sheet.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
  for (const sheet of readdirSync(join(ROOT, 'components')).filter((name) => name.endsWith('.css') && name !== 'theme.css')) {
    const text = read(sheet);
    const names = new Set([...namesIn(theme), ...namesIn(text)]);
    const used = [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name).filter((name) => !GIVEN.has(name ?? ''));
    expect(
      used.filter((name) => !names.has(name)),
      sheet,
    ).toEqual([]);
    expect(text, `${sheet} has a colour of its own`).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
  }
});
