import { afterEach, describe, expect, test } from 'vitest';
import { createMatcher, unpackPattern } from '../../lexicon';
import { loadLexicon } from '../../lexicon/cli/load';
import { sleep, sum } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();
const { patterns } = loadLexicon();
const matcher = createMatcher(patterns.rows.map(unpackPattern), patterns.fold);

afterEach(() => expect(world.launched.errors).toEqual([]));

describe('the sample article', () => {
  test('is marked where the matcher finds formulations, and its DOM stays as it was', async () => {
    const staged = await world.open('article.html');
    const paragraphs = await staged.run<string[]>(
      `[...document.querySelectorAll('h1, h2, p')].map((block) => block.textContent)`,
    );
    const expected = paragraphs.flatMap((text) => matcher.findHits(text));
    const marks = sum(await staged.marks());
    expect(marks).toBe(expected.length);
    expect(marks).toBeGreaterThan(30);

    const html = await staged.run<string>('document.documentElement.outerHTML');
    const served = await (await fetch(world.server.url('article.html'))).text();
    const plain = await staged.run<string>(
      `new DOMParser().parseFromString(${JSON.stringify(served)}, 'text/html').documentElement.outerHTML`,
    );
    expect(html).toBe(plain);
  });

  test('reports each term once, with its occurrences', async () => {
    const staged = await world.open('article.html');
    const [report] = await world.stage.report(staged);
    expect(report?.terms.find(({ zh }) => zh === '高质量发展')?.count).toBeGreaterThanOrEqual(1);
    const ids = report?.terms.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(report?.terms.reduce((total, term) => total + term.count, 0)).toBe(sum(await staged.marks()));
  });
});

describe('a page with everything in it', () => {
  test('is marked across inline elements, in shadow roots, frames and Traditional text, and never where readers type', async () => {
    const staged = await world.open('mixed.html');
    const reports = await world.stage.report(staged);
    const frames = reports.map(({ terms }) => Object.fromEntries(terms.map(({ zh, count }) => [zh, count])));
    expect(frames).toHaveLength(2);
    expect(frames.find((terms) => '放管服' in terms)).toEqual({
      高质量发展: 2,
      乡村振兴: 1,
      两个确立: 1,
      枫桥经验: 1,
      放管服: 1,
      两个维护: 1,
      全面从严治党: 1,
    });
    expect(frames.find((terms) => !('放管服' in terms))).toEqual({ 乡村振兴: 1 });
  });

  test('is marked anew where text comes later', async () => {
    const staged = await world.open('mixed.html');
    const before = (await staged.marks()).rural;
    await staged.page.evaluate('window.addMore()');
    await expect.poll(async () => (await staged.marks()).rural, { timeout: 5000 }).toBe((before ?? 0) + 1);
  });
});

test('a page without Chinese gets no marker until Chinese text comes', async () => {
  const staged = await world.open('english.html');
  expect(await staged.run<number>('CSS.highlights.size')).toBe(0);
  expect(await world.stage.report(staged)).toEqual([]);
  await staged.page.evaluate('window.addChinese()');
  await expect.poll(async () => sum(await staged.marks()), { timeout: 8000 }).toBe(1);
});

test('a page that forbids all scripts and styles is marked all the same', async () => {
  const staged = await world.open('strict-csp.html');
  expect(await staged.marks()).toMatchObject({ economy: 1 });
});

test('a page sees nothing of the extension but the names of its highlights', async () => {
  const staged = await world.open('article.html');
  await sleep(100);
  const own = await staged.page.evaluate(
    `JSON.stringify({ chrome: typeof globalThis.chrome?.storage, browser: typeof globalThis.browser?.storage, host: document.querySelector('tifa-lens') })`,
  );
  expect(JSON.parse(own as string)).toEqual({ chrome: 'undefined', browser: 'undefined', host: null });
  const fetched = await staged.page.evaluate(
    `fetch(${JSON.stringify(world.launched.extensionUrl('details.json'))}).then(() => 'read', () => 'refused')`,
  );
  expect(fetched).toBe('refused');
});
