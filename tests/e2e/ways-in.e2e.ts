import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { goTo, openExtensionPage, sum } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

const SOON = { timeout: 8000 };

/** Runs an expression in a page of the extension that is open only for as long. */
async function ask<T>(expression: string): Promise<T> {
  const page = await openExtensionPage(world.launched, 'welcome.html');
  const answer = await page.evaluate(`(async () => { const browser = globalThis.browser ?? chrome; return ${expression}; })()`);
  await page.close();
  return answer as T;
}

test('a new reader is shown what the extension does, once', async () => {
  const welcomes = () => ask<number>(`(await browser.tabs.query({})).filter(({ url }) => url?.includes('/welcome.html')).length`);
  // The one that asks is the other.
  await expect.poll(welcomes, SOON).toBe(2);
});

test('the welcome page says what is marked, with figures of the lexicon that is here', async () => {
  const page = await openExtensionPage(world.launched, 'welcome.html');
  await expect.poll(() => page.evaluate('document.body.innerText')).toMatch(/\d+ entries from \d+ speeches/);
  await page.close();
});

describe('the badge', () => {
  const badgeOf = (tabId: number) => ask<string>(`await browser.action.getBadgeText({ tabId: ${tabId} })`);

  test('counts the visible marks of a tab, all frames together, and follows the page and the settings', async () => {
    const staged = await world.open('mixed.html');
    const terms = (await world.stage.report(staged)).flatMap((report) => report.terms);
    const total = terms.reduce((count, term) => count + term.count, 0);
    await expect.poll(() => badgeOf(staged.tabId), SOON).toBe(String(total));
    await staged.page.evaluate('window.addMore()');
    await expect.poll(() => badgeOf(staged.tabId), SOON).toBe(String(total + 1));
    await ask('await browser.storage.sync.set({ badge: false })');
    await expect.poll(() => badgeOf(staged.tabId), SOON).toBe('');
    await ask('await browser.storage.sync.set({ badge: true })');
    await expect.poll(() => badgeOf(staged.tabId), SOON).toBe(String(total + 1));
    await ask('await browser.storage.sync.set({ enabled: false })');
    await expect.poll(() => badgeOf(staged.tabId), SOON).toBe('');
    await ask('await browser.storage.sync.set({ enabled: true })');
  });

  test.each<[what: string, change: string]>([
    ['a frame is taken out', `document.getElementById('frame').remove()`],
    ['what holds a frame is taken out', `document.getElementById('wrap').remove()`],
    [
      'a frame goes to a page without Chinese',
      `Object.assign(document.getElementById('frame'), { src: 'english.html' }).removeAttribute('srcdoc')`,
    ],
    ['a frame of another origin is taken out', `document.getElementById('other').remove()`],
    ['a frame of another origin goes to a page without Chinese', `document.getElementById('other').src = 'english.html'`],
  ])('and all that lists a page’s terms follow when %s', async (_, change) => {
    const staged = await world.open('frames.html');
    const popup = await openExtensionPage(world.launched, `popup.html?tab=${staged.tabId}`);
    const panel = await openExtensionPage(world.launched, `sidepanel.html?tab=${staged.tabId}`);
    await staged.page.bringToFront();
    const occurrences = async (page: Page) =>
      /(\d+) occurrences/.exec((await page.evaluate('document.body.innerText')) as string)?.[1];
    const counts = async () => [await badgeOf(staged.tabId), await occurrences(popup), await occurrences(panel)];
    await expect.poll(counts, SOON).toEqual(['3', '3', '3']);
    await staged.page.evaluate(change);
    await expect.poll(counts, SOON).toEqual(['2', '2', '2']);
    for (const page of [staged.page, popup, panel]) await page.close();
  });

  test('and all that lists a page’s terms hear of a frame that comes', async () => {
    const staged = await world.open('english.html');
    const panel = await openExtensionPage(world.launched, `sidepanel.html?tab=${staged.tabId}`);
    await ask('await browser.storage.sync.set({ badge: false })');
    // A page is read when it is seen.
    await staged.page.bringToFront();
    try {
      for (const count of [1, 2]) {
        await staged.page.evaluate(
          `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<p>推动高质量发展</p>' }))`,
        );
        await expect
          .poll(() => panel.evaluate('document.body.innerText'), SOON)
          .toMatch(new RegExp(`\\b${count} occurrences?\\b`));
      }
    } finally {
      await ask('await browser.storage.sync.set({ badge: true })');
    }
    await panel.close();
  });

  test('is there again when a page comes back from the browser’s memory', async () => {
    const staged = await world.open('hazards/cached.html');
    await expect.poll(() => badgeOf(staged.tabId), SOON).toBe('2');
    await goTo(staged.page, world.server.url('english.html'), 20_000);
    await expect.poll(() => badgeOf(staged.tabId), SOON).toBe('');
    // Firefox does not tell its driver when such a page is back.
    await staged.page.evaluate('history.back()').catch(() => undefined);
    await expect.poll(() => staged.page.evaluate('window.shown?.at(-1)').catch(() => undefined), SOON).toBe(true);
    await expect.poll(() => badgeOf(staged.tabId), SOON).toBe('2');
  });

  test('says nothing of a page without marks', async () => {
    const staged = await world.open('english.html');
    expect(await badgeOf(staged.tabId)).toBe('');
  });
});

test('the keys are those of the manifest, and none is taken by the browser', async () => {
  const keys = await ask<{ name: string; shortcut: string }[]>('await browser.commands.getAll()');
  const bound = Object.fromEntries(keys.map(({ name, shortcut }) => [name, shortcut]));
  for (const name of ['next-mark', 'previous-mark', 'open-mark', 'toggle-marking']) expect(bound[name], name).toMatch(/^Alt\+/);
  expect(bound).toHaveProperty('open-panel');
});

test('a page goes from mark to mark and opens the card of the one it is at', async () => {
  const staged = await world.open('article.html');
  const send = (message: object) =>
    ask(`await browser.tabs.sendMessage(${staged.tabId}, ${JSON.stringify(message)})`).catch(() => undefined);
  await send({ type: 'step', by: 1 });
  await expect.poll(() => staged.run<boolean>(`CSS.highlights.has('tifa-flash')`), SOON).toBe(true);
  await staged.page.bringToFront();
  await send({ type: 'openCurrent' });
  await expect.poll(async () => (await staged.card())?.length ?? 0, SOON).toBeGreaterThan(50);
  const before = sum(await staged.marks());
  await send({ type: 'rescan' });
  expect(await staged.settle()).toBe(before);
});

test('pages are found by what was typed or selected', async () => {
  for (const [address, expected] of [
    ['sidepanel.html?entry=feng-qiao-jing-yan', /枫桥经验[\s\S]*fēng qiáo jīng yàn/],
    ['sidepanel.html?find=%E4%B8%A4%E4%B8%AA%E7%A1%AE%E7%AB%8B', /两个确立/],
  ] as const) {
    const page = await openExtensionPage(world.launched, address);
    await expect.poll(() => page.evaluate('document.body.innerText'), SOON).toMatch(expected);
    await page.close();
  }
});
