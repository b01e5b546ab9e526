import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPagePatterns, type PagePatterns } from '../../lexicon';
import { sum } from '../../scripts/browser/stage';
import { ROOT } from '../source-files';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

test('one text of five megabytes is marked right, and the page has its turn meanwhile', async () => {
  const staged = await world.open('hazards/huge.html');
  await staged.page.evaluate('window.turns = 0, setInterval(() => window.turns++, 0), undefined');
  const bytes = (await staged.page.evaluate('window.addLongText()')) as number;
  expect(bytes).toBeGreaterThan(5_000_000);
  const before = (await staged.page.evaluate('window.turns')) as number;
  await expect.poll(() => staged.marks(), { timeout: 20_000 }).toMatchObject({ economy: 1, governance: 1, rural: 1, reform: 1 });
  expect(sum(await staged.marks())).toBe(4);
  expect(await staged.page.evaluate('window.turns')).toBeGreaterThan(before);
});

test('a tree ten thousand deep is read to its bottom', async () => {
  const staged = await world.open('hazards/huge.html');
  await staged.page.evaluate('window.addDepth()');
  await world.expectTerms(staged, { 放管服: 1, 共同富裕: 1 });
});

test('a long list of terms does not freeze a long page', async () => {
  const page = JSON.parse(readFileSync(join(ROOT, 'lexicon/compiled/page-patterns.json'), 'utf8')) as PagePatterns;
  const terms = [...openPagePatterns(page).patterns.values()].flatMap(({ surfaces }) => surfaces[0] ?? []);
  const staged = await world.open('hazards/huge.html');
  await staged.page.evaluate('window.turns = 0, setInterval(() => window.turns++, 0), undefined');
  await staged.page.evaluate(`window.addMany(${JSON.stringify(terms)})`);
  // What is far from the reader is known, and painted when it comes near.
  const isPainted = (selector: string) =>
    staged.page.evaluate(
      `[...CSS.highlights].some(([, highlight]) => [...highlight].some((range) => range.startContainer.parentElement === document.querySelector(${JSON.stringify(selector)})))`,
    );
  await expect.poll(() => isPainted('#root > p'), { timeout: 20_000 }).toBe(true);
  await staged.run(`document.getElementById('root').scrollTo(0, 1e9)`);
  await expect.poll(() => isPainted('#root > p:last-child'), { timeout: 20_000 }).toBe(true);
  expect(sum(await staged.marks())).toBeLessThan(10_000);
  expect(await staged.page.evaluate('window.turns')).toBeGreaterThan(10);
}, 120_000);

test('a part that never rests neither keeps the page busy nor leaves marks of what it said before', async () => {
  const staged = await world.open('hazards/huge.html');
  await staged.page.evaluate('window.stir()');
  await staged.page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p>实现共同富裕</p>')`);
  // What comes elsewhere is marked all the same, and of the part itself never more than it says.
  const marks = () => staged.marks().then(({ ideology = 0, ...others }) => ({ ideology, others: sum(others) }));
  await expect.poll(async () => (await marks()).others, { timeout: 8000 }).toBe(2);
  for (let i = 0; i < 10; i++) expect((await marks()).ideology).toBeLessThanOrEqual(1);
  await staged.page.evaluate('clearInterval(window.stirring)');
  await expect.poll(marks, { timeout: 8000 }).toEqual({ ideology: 1, others: 2 });
});
