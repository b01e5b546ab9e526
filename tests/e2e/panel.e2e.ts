import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage, sum, type StagedPage } from '../../scripts/browser/stage';
import { ROOT } from '../source-files';
import { useWorld } from './world';

const world = useWorld();
let panel: Page;

afterEach(async () => {
  await panel.close();
  expect(world.launched.errors).toEqual([]);
});

const run = <T>(expression: string) => panel.evaluate(expression) as Promise<T>;
const text = () => run<string>('document.body.innerText');
const press = (selector: string) => run(`document.querySelector(${JSON.stringify(selector)}).click()`);
const isLit = (staged: StagedPage) => staged.run<boolean>(`CSS.highlights.has('tifa-flash')`);

async function openPanel(query: string): Promise<void> {
  panel = await openExtensionPage(world.launched, `sidepanel.html${query}`);
}

describe('the page beside the panel', () => {
  test('its terms are listed, and a lane holds the places of each category', async () => {
    const staged = await world.open('article.html');
    await openPanel(`?tab=${staged.tabId}`);
    await expect.poll(text).toMatch(/\d+ terms, \d+ occurrences/);
    const [, terms, occurrences] = /(\d+) terms, (\d+) occurrences/.exec(await text()) ?? [];
    const marks = await staged.marks();
    expect(Number(occurrences)).toBe(sum(marks));
    expect(await run(`document.querySelectorAll('.placed-term').length`)).toBe(Number(terms));
    const lanes = await run<number[]>(
      `[...document.querySelectorAll('[role=slider]')].map((lane) => Number(lane.getAttribute('aria-valuemax')))`,
    );
    const byNumber = (a: number, b: number) => a - b;
    expect(lanes.sort(byNumber)).toEqual(
      Object.values(marks)
        .filter((count) => count > 0)
        .sort(byNumber),
    );
    expect(await text()).toContain('样稿');
  });

  test('a click on the strip and its keys lead to places on the page', async () => {
    const staged = await world.open('article.html');
    await openPanel(`?tab=${staged.tabId}`);
    await panel.waitForSelector('[role=slider]');
    await staged.run('scrollTo(0, 0)');
    await panel.bringToFront();
    const { x, y } = await run<{ x: number; y: number }>(
      `(() => { const { right, top, height } = document.querySelector('[role=slider]').getBoundingClientRect(); return { x: right - 2, y: top + height / 2 }; })()`,
    );
    await panel.mouse.click(x, y);
    await expect.poll(() => isLit(staged)).toBe(true);
    const last = await staged.run<number>('scrollY');
    expect(last).toBeGreaterThan(0);
    await panel.focus('[role=slider]');
    await panel.keyboard.press('Home');
    await expect.poll(() => staged.run<number>('scrollY')).toBeLessThan(last);
    expect(await run<string>(`document.querySelector('[role=slider]').getAttribute('aria-valuetext')`)).toMatch(/^1 of \d+: /);
  });

  test('a term leads to its next place, and opens its explanation', async () => {
    const staged = await world.open('article.html');
    await openPanel(`?tab=${staged.tabId}`);
    await panel.waitForSelector('[data-id="feng-qiao-jing-yan"]');
    await press('[data-id="feng-qiao-jing-yan"] .icon-button:last-child');
    await expect.poll(() => isLit(staged)).toBe(true);
    await press('[data-id="feng-qiao-jing-yan"] .placed-term-open');
    await expect.poll(text).toMatch(/fēng qiáo jīng yàn/);
    await press('.term-view-bar .button');
    await expect.poll(text).toMatch(/\d+ terms, \d+ occurrences/);
  });

  test('the panel follows the active tab, and its page', async () => {
    const first = await world.open('article.html');
    const second = await world.open('english.html');
    await openPanel('');
    await first.page.bringToFront();
    await expect.poll(text, { timeout: 8000 }).toMatch(/\d+ terms, \d+ occurrences/);
    await second.page.bringToFront();
    await expect.poll(text, { timeout: 8000 }).toContain('No formulation of the lexicon on this page.');
    await first.page.bringToFront();
    await expect.poll(text, { timeout: 8000 }).toMatch(/样稿[\s\S]*\d+ terms, \d+ occurrences/);
    await first.page.goto(world.server.url('mixed.html'));
    await expect.poll(text, { timeout: 8000 }).not.toContain('样稿');
    await expect.poll(text, { timeout: 8000 }).toMatch(/\d+ terms, \d+ occurrences/);
  });

  test('the browser’s own side panel shows it', async (context) => {
    // Only Chromium lets a driver press as a reader does.
    if (world.browser === 'firefox') context.skip();
    const staged = await world.open('article.html');
    const control = await openExtensionPage(world.launched, 'popup.html?tab=999999998');
    const session = await control.createCDPSession();
    await session.send('Runtime.evaluate', {
      expression: 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
      userGesture: true,
      awaitPromise: true,
    });
    const url = world.launched.extensionUrl('sidepanel.html');
    const target = await world.launched.browser.waitForTarget((one) => one.url() === url, { timeout: 10_000 });
    panel = await target.asPage();
    await control.close();
    await staged.page.bringToFront();
    await expect.poll(text, { timeout: 8000 }).toMatch(/样稿[\s\S]*\d+ terms, \d+ occurrences/);
  });

  test('says so where extensions may not run', async () => {
    const closed = await openExtensionPage(world.launched, 'licences.txt');
    await openPanel('');
    await closed.bringToFront();
    await expect.poll(text, { timeout: 8000 }).toContain('The browser lets no extension read this page.');
    await closed.close();
  });
});

describe('the lexicon', () => {
  const ENTRIES = (
    JSON.parse(readFileSync(join(ROOT, 'lexicon/compiled/details.json'), 'utf8')) as {
      entries: { id: string; category: string; form: string; scope: string; corpus: { occurrences: number } }[];
    }
  ).entries;

  test('is listed whole, and narrowed by category, form and scope', async () => {
    await openPanel('?find=');
    await expect.poll(() => run(`document.querySelector('.segmented input[value=lexicon]') !== null`)).toBe(true);
    await press('.segmented input[value=lexicon]');
    await expect.poll(text).toContain(`${ENTRIES.length} of ${ENTRIES.length} entries`);
    const left = (fits: (entry: (typeof ENTRIES)[number]) => boolean) =>
      expect.poll(text).toContain(`${ENTRIES.filter(fits).length} of ${ENTRIES.length} entries`);
    const [category, form, scope] = await panel.$$('.lexicon-filter select');
    await category?.select('rural');
    await left((entry) => entry.category === 'rural');
    await form?.select('slogan');
    await left((entry) => entry.category === 'rural' && entry.form === 'slogan');
    await scope?.select('national');
    await left((entry) => entry.category === 'rural' && entry.form === 'slogan' && entry.scope === 'national');
  });

  test('answers to an address: a search, and an entry', async () => {
    await openPanel(`?find=${encodeURIComponent('sannong')}`);
    await panel.waitForSelector('.lexicon-entry[data-id="san-nong"]');
    await press('.lexicon-entry[data-id="san-nong"]');
    await expect.poll(text).toMatch(/sān nóng/);
    const inSpeeches = ENTRIES.find(({ id }) => id === 'san-nong')?.corpus.occurrences;
    expect(await run(`document.querySelectorAll('.kwic li:not([aria-hidden])').length`)).toBe(inSpeeches);
    await press('.term-view-bar .button');
    await expect.poll(() => run<string>(`document.querySelector('input[type=search]').value`)).toBe('sannong');
    await panel.close();
    await openPanel('?entry=feng-qiao-jing-yan');
    await expect.poll(text).toMatch(/fēng qiáo jīng yàn/);
  });
});
