import { afterEach, describe, expect, test } from 'vitest';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

/** A formulation that every page of this folder has once where nothing stands in its way. */
const WHOLE = { 放管服: 1 };

const ROWS: [page: string, terms: Record<string, number>][] = [
  [
    'inline.html',
    {
      高质量发展: 1,
      乡村振兴: 1,
      枫桥经验: 1,
      两个确立: 1,
      共同富裕: 1,
      粮食安全: 1,
      民生福祉: 1,
      科技创新: 1,
      数字经济: 1,
      底线思维: 1,
      守正创新: 1,
      标本兼治: 1,
      实事求是: 1,
      创新驱动: 1,
      脱贫攻坚: 1,
    },
  ],
  ['boundaries.html', WHOLE],
  ['parted-by-style.html', WHOLE],
  ['both-sides.html', { 高质量发展: 1, 乡村振兴: 1, 中国特色社会主义: 1 }],
  ['forms.html', { 高质量发展: 1, 乡村振兴: 1, 共同富裕: 1, 枫桥经验: 1, ...WHOLE }],
  ['never.html', WHOLE],
  ['code-and-prose.html', { 以人民为中心的发展思想: 1, 高质量发展: 1, 乡村振兴: 1, 保障和改善民生: 1, 枫桥经验: 1, 粮食安全: 1 }],
  [
    'invisible.html',
    {
      枫桥经验: 1,
      两个维护: 1,
      粮食安全: 1,
      民生福祉: 1,
      数字经济: 1,
      守正创新: 1,
      脱贫攻坚: 1,
      创新驱动: 1,
      ...WHOLE,
    },
  ],
  ['document.xhtml', { 高质量发展: 1, 乡村振兴: 1, 共同富裕: 1 }],
  ['strict-csp.html', { 高质量发展: 1 }],
  ['base.html', { 高质量发展: 1, 乡村振兴: 1 }],
];

describe('a page as it is served', () => {
  test.each(ROWS)('%s', async (page, terms) => {
    const staged = await world.open(`hazards/${page}`);
    await world.expectTerms(staged, terms);
    const [live, served] = await staged.run<[string, string]>(
      `[document, new DOMParser().parseFromString(${JSON.stringify(await textOf(page))}, document.contentType)].map((page) => new XMLSerializer().serializeToString(page))`,
    );
    expect(live, 'the page’s DOM').toBe(served);
  });
});

async function textOf(page: string): Promise<string> {
  return (await fetch(world.server.url(`hazards/${page}`))).text();
}
