import { describe, expect, test } from 'vitest';
import { ChangedPlaces } from './changed-places';

/** A node as far as it is asked here. */
const node = (parentNode: Node | null = null) => ({ parentNode }) as Node;

/** When a part of a page was read that changes every so often, in milliseconds from its first change. */
function readings(forMs: number, everyMs: number, change: (at: number) => Node): number[] {
  const places = new ChangedPlaces();
  const read: number[] = [];
  for (let at = 0; at < forMs; at++) {
    if (at % everyMs === 0) places.addChanged(change(at), at);
    while (places.take(at) !== undefined) if (read.at(-1) !== at) read.push(at);
  }
  return read;
}

const part = node();
const text = node(part);

describe('a part that never rests', () => {
  test.each([
    ['one text that changes', () => text],
    ['a new text each time', () => node(part)],
  ])('is read ever more rarely, at last every two seconds: %s', (_, change) => {
    const read = readings(60_000, 16, change);
    const gaps = read.slice(1).map((at, number) => at - (read[number] as number));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2016);
    expect(new Set(gaps.slice(-10).map((gap) => Math.round(gap / 100)))).toEqual(new Set([20]));
    expect(read.length).toBeLessThan(60);
  });

  test('is read at once again when it has rested', () => {
    const read = readings(20_000, 16, () => text);
    expect(read.length).toBeLessThan(30);
    const places = new ChangedPlaces();
    for (let at = 0; at < 5000; at += 16) places.addChanged(text, at);
    while (places.take(10_000) !== undefined);
    places.addChanged(text, 10_000);
    expect(places.take(10_000)).toBe(text);
  });
});

test('what changes now and then is read at once each time', () => {
  expect(readings(10_000, 1000, () => text)).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]);
});
