import { expect, test } from 'vitest';
import type { PageMessage } from '../shared/messages';
import { combineFrames } from './combine-frames';

const report = (frame: string, top: boolean, places: PageMessage['places']): PageMessage => ({
  type: 'report',
  frame,
  top,
  title: '',
  url: '',
  characters: 100,
  terms: [
    { id: 'a', zh: '甲', category: 'party', count: places.filter(([index]) => index === 0).length },
    { id: 'b', zh: '乙', category: 'rural', count: places.filter(([index]) => index === 1).length },
  ],
  places,
});

test('frames follow each other, the page itself first, and keep the numbers by which they are asked', () => {
  const page = combineFrames(
    [
      report('inner', false, [[1, 5]]),
      report('outer', true, [
        [0, 10],
        [1, 20],
        [0, 90],
      ]),
    ],
    [],
  );
  expect(page.length).toBe(200);
  expect(page.places.map(({ id, at, frame, number }) => [id, at, frame, number])).toEqual([
    ['a', 10, 'outer', 0],
    ['b', 20, 'outer', 1],
    ['a', 90, 'outer', 2],
    ['b', 105, 'inner', 0],
  ]);
  expect(page.terms).toMatchObject([
    { id: 'a', count: 2 },
    { id: 'b', count: 2 },
  ]);
});

test('categories that are off are left out, and the others keep their numbers', () => {
  const page = combineFrames(
    [
      report('outer', true, [
        [0, 10],
        [1, 20],
        [0, 90],
      ]),
    ],
    ['party'],
  );
  expect(page.places.map(({ id, number }) => [id, number])).toEqual([['b', 1]]);
  expect(page.terms.map(({ id }) => id)).toEqual(['b']);
});

test('a place of a term that was not reported is left out', () => {
  expect(combineFrames([report('outer', true, [[7, 10]])], []).places).toEqual([]);
});
