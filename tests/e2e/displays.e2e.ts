import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage, type StagedPage } from '../../scripts/browser/stage';
import { ROOT } from '../source-files';
import { useWorld } from './world';

const world = useWorld();
const TEXTS = ['000_73cdd28feb8e0b03.txt', '002_4eb3968152a2ec53.txt'].map((name) => join(ROOT, 'lexicon/corpus/texts', name));
/** A window of 1,280 × 1,024 px at 400 %: WCAG 2.2, 1.4.10. */
const REFLOWED = { width: 320, height: 256 };

let staged: StagedPage;
beforeAll(async () => {
  staged = await world.open('article.html');
});

async function open(path: string, ready: string): Promise<Page> {
  const page = await openExtensionPage(world.launched, path);
  await page.setViewport(REFLOWED);
  await page.bringToFront();
  await page.waitForSelector(ready);
  return page;
}

const press = (page: Page, selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

async function openReader(texts: readonly string[], ready: string): Promise<Page> {
  const page = await open('reader.html', 'input[type=file]');
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(...texts);
  await page.waitForSelector(ready);
  return page;
}

test.each<[name: string, open: () => Promise<Page>]>([
  ['the welcome', () => open('welcome.html', '.categories')],
  ['the settings', () => open('options.html', '#about p')],
  ['the side panel', () => open(`sidepanel.html?tab=${staged.tabId}`, '.placed-term')],
  ['an entry in the side panel', () => open('sidepanel.html?entry=gao-zhi-liang-fa-zhan', '.term-view .kwic')],
  ['the lexicon', () => open('sidepanel.html?find=fazhan', '.lexicon-entry')],
  ['the reader', () => open('reader.html', '.start')],
  ['a text in the reader', () => openReader(TEXTS.slice(1), '.placed-term')],
  ['two texts in the reader', () => openReader(TEXTS, '.compare-term')],
  ['a file that cannot be read', () => openReader([join(ROOT, 'public/icon/16.png')], '[role=alert]')],
  [
    'the profile of a text',
    async () => {
      const page = await openReader(TEXTS.slice(1), '.placed-term');
      await press(page, '[value=profile]');
      await page.waitForSelector('.figures');
      return page;
    },
  ],
])('%s fits into 320 px', async (_, show) => {
  const page = await show();
  const wide = `[...document.querySelectorAll('body *')].filter((element) => !element.closest('.kwic, .for-ears') && element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.outerHTML.slice(0, 100))`;
  expect(await page.evaluate(wide)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(REFLOWED.width);
  await page.close();
});

test('nothing moves for readers who want no motion', async (context) => {
  // Firefox has no driver's way to ask for it.
  if (world.browser === 'firefox') context.skip();
  for (const name of ['popup.html', 'options.html', 'reader.html']) {
    const page = await openExtensionPage(world.launched, name);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.waitForSelector('h1');
    const moving = `[...document.querySelectorAll('*')].filter((element) => /[1-9]/.test(getComputedStyle(element).transitionDuration + getComputedStyle(element).animationDuration)).length`;
    expect(await page.evaluate(moving), name).toBe(0);
    await page.close();
  }
});

/** Firefox takes forced colours from its own settings only. */
describe.skipIf(process.env.TIFA_BROWSER === 'firefox')('with forced colours', () => {
  /** A part of a page as it is painted. */
  const paint = async (page: Page, selector: string) => (await page.$(selector))?.screenshot({ encoding: 'base64' });
  async function force(page: Page): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
  }

  test.each<[what: string, path: string, part: string, press: string]>([
    ['what is chosen of a few looks chosen', 'sidepanel.html?tab=1', '.segmented', '.segmented label:not(:has(:checked)) input'],
    ['a switch that is on looks other than one that is off', 'options.html', '#marking .switch', '#marking .switch input'],
  ])('%s', async (_, path, part, control) => {
    const page = await openExtensionPage(world.launched, path);
    await force(page);
    await page.bringToFront();
    await page.waitForSelector(part);
    const before = await paint(page, part);
    await press(page, control);
    await expect.poll(() => paint(page, part)).not.toBe(before);
    await page.close();
  });
});
