import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../scripts/browser/serve';
import { CARD_ROOT, openExtensionPage, waitFor, type StagedPage } from '../../scripts/browser/stage';
import { ROOT } from '../source-files';
import { FINGER, tooSmall } from './large-enough';
import { useWorld } from './world';

const world = useWorld();
/** A phone's screen; it is what makes Chromium say that the pointer is coarse. */
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };
const TEXTS = ['000_73cdd28feb8e0b03.txt', '002_4eb3968152a2ec53.txt'].map((name) => join(ROOT, 'lexicon/corpus/texts', name));
const CHECK = `(${tooSmall.toString()})`;

const small = (page: Page) => page.evaluate(`${CHECK}(document, ${FINGER})`) as Promise<string[]>;
const press = (page: Page, selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

/** Opens one of the extension's pages on a phone, does something in it, and waits for what comes of it. */
async function show(path: string, ...steps: (string | ((page: Page) => Promise<unknown>))[]): Promise<Page> {
  const page = await openExtensionPage(world.launched, path);
  await page.setViewport(PHONE);
  expect(await page.evaluate(`matchMedia('(pointer: coarse)').matches`)).toBe(true);
  for (const step of steps) await (typeof step === 'string' ? page.waitForSelector(step) : step(page));
  return page;
}

const pressing = (selector: string) => (page: Page) => press(page, selector);
const choosing =
  (...files: string[]) =>
  async (page: Page) =>
    ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(...files);

/** Firefox has no driver's way to say that the pointer is a finger; its sheets are the same. */
describe.skipIf(process.env.TIFA_BROWSER === 'firefox')(`under a finger everything is ${FINGER} px high and wide`, () => {
  let staged: StagedPage;
  let gallery: PageServer;
  beforeAll(async () => {
    staged = await world.open('article.html');
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, 'tests/gallery/main.tsx')],
      outdir: '/',
      bundle: true,
      write: false,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    const files = new Map(outputFiles.map(({ path, text }) => [path.slice(1), text]));
    files.set('index.html', readFileSync(join(ROOT, 'tests/gallery/index.html'), 'utf8'));
    gallery = await servePages((path) => {
      const body = files.get(path);
      const type = { js: 'text/javascript', css: 'text/css', html: 'text/html' }[path.split('.').at(-1) ?? ''] ?? '';
      return body === undefined ? undefined : { body, type: `${type}; charset=utf-8` };
    });
    await world.stage.store({
      sites: ['*.gov.cn'],
      hiddenTerms: ['xiang-cun-zhen-xing'],
      trigger: 'hover',
      looks: { economy: { colour: '#ffff00', line: 'wavy' } },
    });
  });
  afterAll(() => gallery.close());

  const popup = () => `popup.html?tab=${staged.tabId}`;
  const panel = () => `sidepanel.html?tab=${staged.tabId}`;
  test.each<[name: string, open: () => Promise<Page>]>([
    ['the welcome', () => show('welcome.html', '.categories')],
    ['the settings', () => show('options.html', '#hidden li', '#about a[href="/welcome.html"]')],
    [
      'the question before erasing',
      () => show('options.html', '#data', pressing('#data .buttons > :last-child'), 'dialog[open]'),
    ],
    ['the popup', () => show(popup(), '.term-row')],
    ['the popup’s categories', () => show(popup(), '.term-row', pressing('[data-tab=categories]'), '.category')],
    ['the popup’s exports', () => show(popup(), '.term-row', pressing('[data-tab=export]'), '.exports')],
    ['an entry in the popup', () => show(popup(), '.term-gloss:not(:empty)', pressing('.term-row'), '.opened .kwic')],
    ['the side panel', () => show(panel(), '.placed-term', '[role=slider]')],
    ['the lexicon in the side panel', () => show(panel(), '.placed-term', pressing('[value=lexicon]'), '.lexicon-entry')],
    ['an entry in the side panel', () => show('sidepanel.html?entry=gao-zhi-liang-fa-zhan', '.term-view .kwic')],
    ['the reader', () => show('reader.html', '.start')],
    ['a text in the reader', () => show('reader.html', '.start', choosing(...TEXTS.slice(1)), '.placed-term')],
    [
      'what can be saved of it',
      () =>
        show('reader.html', '.start', choosing(...TEXTS.slice(1)), '.toolbar .menu', pressing('.menu > button'), '.menu-list'),
    ],
    ['two texts in the reader', () => show('reader.html', '.start', choosing(...TEXTS), '.compare-term')],
    [
      'a file that the reader cannot read',
      () => show('reader.html', '.start', choosing(join(ROOT, 'public/icon/16.png')), '[role=alert]'),
    ],
  ])('in %s', async (_, open) => {
    const page = await open();
    expect(await small(page)).toEqual([]);
    await page.close();
  });

  test('in every component of the gallery', async () => {
    const page = await world.launched.newPage();
    await page.setViewport(PHONE);
    await page.goto(gallery.url('index.html'));
    await page.waitForSelector('.exhibit');
    // Under a finger a card is a sheet, which has no grip.
    await page.evaluate(`document.querySelectorAll('.card-grip').forEach((grip) => grip.remove())`);
    expect(await small(page)).toEqual([]);
    await page.close();
  });

  test('in the card: one look, everything, its menus, and what is wrong here', async () => {
    const { page } = staged;
    await world.stage.store({ trigger: 'click' });
    await page.setViewport(PHONE);
    await page.bringToFront();
    await staged.settle();
    const inside = <T>(expression: string) => staged.run<T>(`((root) => ${expression})(${CARD_ROOT})`);
    const pressInside = (selector: string) => inside(`(root.querySelector(${JSON.stringify(selector)}).click(), true)`);
    const { x, y } = await world.pointOn(staged, '高质量发展');
    await page.touchscreen.tap(x, y);
    await waitFor(staged.card, (text) => text?.includes('speeches') ?? false, 5000);
    expect(await inside(`root.querySelector('.frame.sheet') !== null`)).toBe(true);
    const steps = ['.card-density', '.menu > button', '.menu:last-child > button', '[data-key=wrong]'];
    for (const step of [undefined, ...steps]) {
      if (step !== undefined) await pressInside(step);
      expect(await inside(`${CHECK}(root, ${FINGER})`), `after ${step ?? 'the click'}`).toEqual([]);
    }
  });
});
