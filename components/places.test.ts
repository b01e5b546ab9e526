import { describe, expect, test } from 'vitest';
import type { Category } from '../lexicon';
import { lanesOf, nearest, sortTerms, stepTo, type Place, type TermOrder } from './places';

const place = (id: string, category: Category, at: number): Place => ({ id, zh: id, category, at });
const PLACES = [
  place('a', 'reform', 10),
  place('b', 'party', 40),
  place('a', 'reform', 50),
  place('c', 'party', 55),
  place('a', 'reform', 90),
];

test('a lane holds the places of one category, and empty lanes are left out', () => {
  expect(lanesOf(PLACES)).toEqual([
    { category: 'party', places: [1, 3] },
    { category: 'reform', places: [0, 2, 4] },
  ]);
  expect(lanesOf([])).toEqual([]);
});

test.each<[at: number, index: number]>([
  [0, 0],
  [29, 0],
  [31, 1],
  [69, 1],
  [71, 2],
  [1000, 2],
])('the place nearest to %i', (at, index) => expect(nearest(PLACES, [0, 2, 4], at)).toBe(index));

test('an empty lane has no nearest place', () => expect(nearest(PLACES, [], 5)).toBeUndefined());

describe('stepping through the occurrences of a term', () => {
  test.each<[what: string, id: string, current: number, step: 1 | -1, result: number | undefined]>([
    ['begins at the first', 'a', -1, 1, 0],
    ['goes on from the one shown', 'a', 0, 1, 2],
    ['goes on from another term', 'a', 1, 1, 2],
    ['starts again after the last', 'a', 4, 1, 0],
    ['goes back', 'a', 4, -1, 2],
    ['goes back round', 'a', 0, -1, 4],
    ['begins backwards at the last', 'a', -1, -1, 4],
    ['stays with the only one', 'c', 3, 1, 3],
    ['has nowhere to go', 'none', 0, 1, undefined],
  ])('%s', (_, id, current, step, result) => expect(stepTo(PLACES, id, current, step)).toBe(result));
});

test.each<[TermOrder, string]>([
  ['text', 'xyzw'],
  ['frequency', 'wyxz'],
  ['category', 'yxwz'],
])('terms in order of %s', (order, ids) => {
  const terms = [
    { id: 'x', category: 'party', count: 1 },
    { id: 'y', category: 'party', count: 2 },
    { id: 'z', category: 'rural', count: 1 },
    { id: 'w', category: 'reform', count: 7 },
  ] as const;
  expect(
    sortTerms(terms, order)
      .map((term) => term.id)
      .join(''),
  ).toBe(ids);
});
