import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinFlow, locate } from './text-flow';

const says: Record<string, string> = { a: '坚定拥护“', b: '两个', empty: '', c: '确立”' };
const flow = joinFlow(['a', 'b', 'empty', 'c'], (piece) => says[piece] ?? '');

test('joins pieces and leaves empty ones out', () => {
  expect(flow).toEqual({ text: '坚定拥护“两个确立”', pieces: ['a', 'b', 'c'], starts: [0, 5, 7] });
});

test.each<[start: number, end: number, from: [string, number], to: [string, number]]>([
  [0, 1, ['a', 0], ['a', 1]],
  [5, 9, ['b', 0], ['c', 2]],
  [5, 7, ['b', 0], ['b', 2]],
  [7, 10, ['c', 0], ['c', 3]],
  [0, 10, ['a', 0], ['c', 3]],
])('locates [%d, %d)', (start, end, from, to) => {
  const located = locate(flow, start, end);
  expect([located.start.piece, located.start.offset]).toEqual(from);
  expect([located.end.piece, located.end.offset]).toEqual(to);
});

test.each([
  [-1, 2],
  [3, 3],
  [4, 3],
  [0, 11],
])('refuses [%d, %d)', (start, end) => {
  expect(() => locate(flow, start, end)).toThrow(RangeError);
});

test('a stretch cut from its pieces is the stretch', () => {
  const parts = fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (texts, a, b) => {
      const joined = joinFlow([...texts.keys()], (number) => texts[number] ?? '');
      fc.pre(joined.text.length > 0);
      const start = a % joined.text.length;
      const end = start + 1 + (b % (joined.text.length - start));
      const { start: from, end: to } = locate(joined, start, end);
      const slice = texts
        .slice(from.piece, to.piece + 1)
        .map((text, i, all) => text.slice(i === 0 ? from.offset : 0, i === all.length - 1 ? to.offset : undefined))
        .join('');
      expect(slice).toBe(joined.text.slice(start, end));
    }),
  );
});
