import { afterEach, expect, test } from 'vitest';
import { goTo, openExtensionPage, sleep, sum } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

test('a framework that owns its nodes renders again and again without an error', async () => {
  const staged = await world.open('hazards/framework.html');
  const thrown: unknown[] = [];
  staged.page.on('pageerror', (error) => thrown.push(error));
  await world.expectTerms(staged, { 两个确立: 1, 高质量发展: 1, 乡村振兴: 1, 枫桥经验: 1 });
  const rounds: [words: string[], heading: string][] = [
    [['枫桥经验', '高质量发展', '乡村振兴'], '两个维护'],
    [['乡村振兴'], ''],
    [[], '共同富裕'],
    [['高质量发展', '共同富裕', '枫桥经验', '乡村振兴'], ''],
  ];
  for (const [words, heading] of rounds) {
    await staged.page.evaluate(`window.draw(${JSON.stringify(words)}, ${JSON.stringify(heading)})`);
    const all = [...words, ...(heading === '' ? [] : [heading])];
    await world.expectTerms(staged, Object.fromEntries(all.map((word) => [word, 1])));
    const drawn = await staged.page.evaluate(`[...document.querySelectorAll('h2, li')].map((item) => item.textContent)`);
    expect(drawn).toEqual(heading === '' ? words : [heading, ...words]);
  }
  expect(thrown).toEqual([]);
});

test('a frame that is given the marker twice is marked once', async () => {
  const staged = await world.open('hazards/changing.html');
  const told: unknown[] = [];
  await staged.page.exposeFunction('tell', (data: unknown) => told.push(data));
  await staged.page.evaluate(`addEventListener('message', ({ data }) => window.tell(data))`);
  const page = await openExtensionPage(world.launched, 'licences.txt');
  await page.evaluate(`(async () => {
    const { scripting } = globalThis.browser ?? chrome;
    const enter = () => scripting.executeScript({ target: { tabId: ${staged.tabId} }, files: ['content.js'] });
    await Promise.all([enter(), enter()]);
  })()`);
  await page.close();
  await staged.page.bringToFront();
  await world.expectTerms(staged, { 放管服: 1, 乡村振兴: 1, 共同富裕: 1 });
  const { x, y } = await world.pointOn(staged, '放管服');
  await staged.page.mouse.click(x, y);
  await expect.poll(() => staged.page.evaluate(CARDS)).toBe(1);
  await staged.page.keyboard.press('Escape');
  await expect.poll(() => staged.page.evaluate(CARDS)).toBe(0);
  expect(told, 'what a page hears of it').toEqual([]);
});

/** How many cards are open, as a page itself can tell. */
const CARDS = `document.querySelectorAll('tifa-lens').length`;

test('marks come back when a page clears every highlight', async () => {
  const staged = await world.open('hazards/changing.html');
  const before = await staged.marks();
  await staged.page.evaluate('CSS.highlights.clear()');
  await expect.poll(() => staged.marks(), { timeout: 8000 }).toEqual(before);
});

test('a page that comes back from the back/forward cache is marked as its reader wants it by then', async () => {
  const staged = await world.open('hazards/cached.html');
  await world.expectTerms(staged, { 放管服: 1, 高质量发展: 1 });
  await goTo(staged.page, world.server.url('hazards/strict-csp.html'), 20_000);
  await world.stage.store({ categoriesOff: ['economy'] });
  // Firefox does not tell its driver when such a page is back.
  await staged.page.evaluate('history.back()').catch(() => undefined);
  try {
    await expect.poll(() => staged.page.evaluate('window.shown?.at(-1)')).toBe(true);
    await expect.poll(() => staged.marks(), { timeout: 8000 }).not.toHaveProperty('economy');
    expect(sum(await staged.marks())).toBe(1);
  } finally {
    await world.stage.store({ categoriesOff: [] });
  }
  await expect.poll(async () => sum(await staged.marks()), { timeout: 8000 }).toBe(2);
  await staged.page.evaluate(`document.body.append('全面推进乡村振兴')`);
  await world.expectTerms(staged, { 放管服: 1, 高质量发展: 1, 乡村振兴: 1 });
});

test('a tab catches up with what came while it was hidden', async () => {
  const staged = await world.open('hazards/changing.html');
  const before = sum(await staged.marks());
  const other = await world.launched.newPage();
  await other.bringToFront();
  const hidden = await staged.page.evaluate('document.visibilityState');
  await staged.page.evaluate(
    `window.busy = setInterval(() => (document.getElementById('root').innerHTML = '<p>推动高质量发展</p>'.repeat(20)), 20), undefined`,
  );
  // Browsers let a hidden page's timers wait.
  await expect.poll(() => staged.page.evaluate(`document.querySelectorAll('#root p').length`), { timeout: 8000 }).toBe(20);
  await sleep(600);
  // Nobody looks, so nothing is read.
  const whileHidden = sum(await staged.marks());
  await staged.page.evaluate('clearInterval(window.busy)');
  await other.close();
  await staged.page.bringToFront();
  await expect.poll(() => staged.page.evaluate('document.visibilityState')).toBe('visible');
  await world.expectTerms(staged, { 放管服: 1, 乡村振兴: 1, 共同富裕: 1, 高质量发展: 20 });
  expect({ hidden, whileHidden }).toEqual({ hidden: 'hidden', whileHidden: before });
});
