import { afterEach, describe, expect, test } from 'vitest';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

const ROWS: [page: string, terms: Record<string, number>][] = [
  [
    'shadow.html',
    {
      放管服: 1,
      高质量发展: 1,
      乡村振兴: 1,
      共同富裕: 1,
      两个确立: 1,
      两个维护: 1,
      粮食安全: 1,
      枫桥经验: 1,
      民生福祉: 1,
      数字经济: 1,
    },
  ],
  [
    'frames.html',
    { 放管服: 1, 高质量发展: 1, 数字经济: 1, 乡村振兴: 1, 枫桥经验: 1, 两个确立: 1, 共同富裕: 1, 粮食安全: 1, 民生福祉: 1 },
  ],
  ['frameset.html', { 乡村振兴: 2 }],
  ['shadow-only.html', { 高质量发展: 1 }],
  ['shadow-closed-only.html', { 高质量发展: 1 }],
];

describe('shadow roots and frames', () => {
  test.each(ROWS)('%s', async (page, terms) => {
    const staged = await world.open(`hazards/${page}`);
    await world.expectTerms(staged, terms);
  });
});
