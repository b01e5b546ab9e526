import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage, sum } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

/** A setting takes effect when the page has drawn what was stored. */
const SOON = { timeout: 8000 };
const textOf = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const press = (page: Page, selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
/** Presses the button that says so. */
const pressNamed = (page: Page, name: string) =>
  page.evaluate(
    `[...document.querySelectorAll('button')].find((button) => button.innerText.trim() === ${JSON.stringify(name)}).click()`,
  );
/** Gives a field a value as a reader does, with the event that the browser fires when they are done. */
const enter = (page: Page, selector: string, value: string, event: 'input' | 'change') =>
  page.evaluate(
    `((field) => { field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('${event}', { bubbles: true })); })(document.querySelector(${JSON.stringify(selector)}))`,
  );
const stored = (page: Page, area: 'local' | 'sync') =>
  page.evaluate(`(globalThis.browser ?? chrome).storage.${area}.get(null)`) as Promise<Record<string, unknown>>;

const openOptions = async () => {
  const options = await openExtensionPage(world.launched, 'options.html');
  await options.waitForSelector('#about p');
  return options;
};

describe('a change is seen in every open tab at once', () => {
  test('categories', async () => {
    const tabs = [await world.open('article.html'), await world.open('mixed.html')];
    const options = await openOptions();
    await press(options, '[data-category="economy"] input[type="checkbox"]');
    for (const tab of tabs) await expect.poll(async () => 'economy' in (await tab.marks()), SOON).toBe(false);
    await press(options, '[data-category="economy"] input[type="checkbox"]');
    for (const tab of tabs) await expect.poll(async () => 'economy' in (await tab.marks()), SOON).toBe(true);
    await options.close();
  });

  test('sites, by pattern, with exceptions, and by the other rule', async () => {
    const staged = await world.open('article.html');
    const total = sum(await staged.marks());
    const options = await openOptions();
    const add = async (pattern: string) => {
      await enter(options, '#sites input[type="text"]', pattern, 'input');
      await pressNamed(options, 'Add');
    };
    await add('127.*');
    await expect.poll(async () => sum(await staged.marks()), SOON).toBe(0);
    await add('!127.0.0.1');
    await expect.poll(() => stored(options, 'local')).toMatchObject({ sites: ['127.*', '!127.0.0.1'] });
    // A page is read when its reader comes back to it.
    await staged.page.bringToFront();
    await expect.poll(async () => sum(await staged.marks()), SOON).toBe(total);
    await press(options, '#sites input[value="only"]');
    await expect.poll(async () => sum(await staged.marks()), SOON).toBe(0);
    await press(options, '#sites input[value="all-but"]');
    for (let left = 2; left > 0; left--) {
      await press(options, '#sites li button');
      await expect.poll(() => options.evaluate(`document.querySelectorAll('#sites li').length`), SOON).toBe(left - 1);
    }
    await expect.poll(() => stored(options, 'local')).toMatchObject({ siteRule: 'all-but', sites: [] });
    await expect.poll(async () => sum(await staged.marks()), SOON).toBe(total);
    await options.close();
  });

  test('looks, with a warning where they are faint', async () => {
    const staged = await world.open('article.html');
    const sheetOf = () => staged.run<string>(`getComputedStyle(document.body, '::highlight(tifa-economy)').textDecoration`);
    const before = await sheetOf();
    const options = await openOptions();
    await enter(options, '[data-category="economy"] input[type="color"]', '#ffee00', 'change');
    await enter(options, '[data-category="economy"] select', 'wavy', 'change');
    await expect.poll(() => textOf(options)).toMatch(/Hard to see on light pages: contrast 1\.\d : 1/);
    if (world.browser === 'chromium') await expect.poll(sheetOf, SOON).toMatch(/wavy.*rgb\(255, 238, 0\)/);
    await pressNamed(options, 'Reset all looks');
    await expect.poll(() => textOf(options)).not.toContain('Hard to see');
    await expect.poll(sheetOf, SOON).toBe(before);
    await options.close();
  });

  test('hidden terms, which can be brought back', async () => {
    const staged = await world.open('article.html');
    const options = await openOptions();
    const terms = async () => (await world.stage.report(staged)).flatMap((report) => report.terms.map(({ id }) => id));
    expect(await terms()).toContain('feng-qiao-jing-yan');
    await options.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ hiddenTerms: ['feng-qiao-jing-yan'] })`);
    await staged.page.bringToFront();
    await expect
      .poll(async () => (await terms()).filter((id) => ['feng-qiao-jing-yan', 'gao-zhi-liang-fa-zhan'].includes(id)), SOON)
      .toEqual(['gao-zhi-liang-fa-zhan']);
    await options.bringToFront();
    await options.waitForSelector('#hidden li');
    await expect.poll(() => textOf(options)).toContain('Mark 枫桥经验 again');
    await press(options, '#hidden li button');
    await staged.page.bringToFront();
    await expect.poll(terms, SOON).toContain('feng-qiao-jing-yan');
    await options.close();
  });

  test('the language, in pages and in cards', async () => {
    const staged = await world.open('article.html');
    const options = await openOptions();
    await press(options, '#language input[value="zh-Hant"]');
    await expect.poll(() => textOf(options), SOON).toContain('類別與外觀');
    expect(await options.evaluate('document.documentElement.lang')).toBe('zh-Hant');
    await staged.page.bringToFront();
    const { x, y } = await world.pointOn(staged, '三管三必须');
    await staged.page.mouse.click(x, y);
    await expect.poll(() => staged.card(), SOON).toContain('安全穩定');
    await staged.page.keyboard.press('Escape');
    await press(options, '#language input[value="auto"]');
    await expect.poll(() => textOf(options), SOON).toContain('Categories and their looks');
    await options.close();
  });
});

test('what is no site is refused by name', async () => {
  const options = await openOptions();
  for (const [written, message] of [
    ['people.com.cn/opinions', '“people.com.cn/opinions” names a page'],
    ['people com cn', '“people com cn” is no host name'],
    ['', 'Write a site first.'],
  ] as const) {
    await enter(options, '#sites input[type="text"]', written, 'input');
    await pressNamed(options, 'Add');
    await expect.poll(() => textOf(options)).toContain(message);
  }
  expect(await stored(options, 'local')).not.toHaveProperty('sites', expect.arrayContaining(['']));
  await options.close();
});

test('a delay is asked for where it matters, and a wrong one is not stored', async () => {
  const options = await openOptions();
  await press(options, '#marking input[value="hover"]');
  await options.waitForSelector('.delay');
  await enter(options, '.delay', '99999', 'change');
  await expect.poll(() => textOf(options)).toContain('from 0 to 3000');
  await enter(options, '.delay', '250', 'change');
  await expect.poll(() => stored(options, 'sync')).toMatchObject({ hoverDelay: 250 });
  await press(options, '#marking input[value="click"]');
  await options.close();
});

test('a report made on a card is listed and can be deleted', async () => {
  const options = await openOptions();
  const report = { id: 'san-nong', surface: '三农', sentence: '三农工作。', what: 'explanation', note: 'A note.' };
  await options.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type: 'reportWrong', report })})`,
  );
  await options.waitForSelector('.reports li');
  await expect.poll(() => textOf(options)).toMatch(/三农 · the explanation is wrong[\s\S]*三农工作。[\s\S]*A note\./);
  await press(options, '.reports li button');
  await expect.poll(() => textOf(options)).toContain('Nothing is reported.');
  await options.close();
});

test('data are previewed before they replace what is here, refused with the record’s name, and erased when asked for', async () => {
  const options = await openOptions();
  const choose = (settings: object) =>
    chooseText(JSON.stringify({ format: 'tifa-lens-data', version: 1, settings, corrections: {} }));
  const chooseText = (text: string) =>
    options.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(text)}], 'mine.json'));
      const chooser = document.querySelector('input[type="file"]');
      chooser.files = data.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  await chooseText('{\n  "format": "tifa-lens-data",\n');
  await expect.poll(() => textOf(options)).toContain('“mine.json” is not a JSON file: line 3 cannot be read.');
  await chooseText('[]');
  await expect.poll(() => textOf(options)).toContain('“mine.json” is not a file that this page has exported.');
  await chooseText('{"format":"tifa-lens-data","version":9,"settings":{},"corrections":{}}');
  await expect.poll(() => textOf(options)).toContain('“mine.json” was exported by a later version of Tifa Lens (format 9).');
  await choose({ badge: 'often' });
  await expect.poll(() => textOf(options)).toContain('“mine.json” was not imported: its record “badge” is not readable.');
  await choose({ badge: false, sites: ['a.cn'] });
  await expect.poll(() => textOf(options)).toContain('Settings that change: 2 (Sites, Marking). Reports that are added: 0');
  expect(await stored(options, 'local')).not.toMatchObject({ sites: ['a.cn'] });
  await pressNamed(options, 'Replace settings');
  await expect.poll(() => stored(options, 'local')).toMatchObject({ sites: ['a.cn'] });
  expect(await stored(options, 'sync')).toMatchObject({ badge: false });

  const isAsked = () => options.evaluate(`document.querySelector('dialog[open]') !== null`);
  await pressNamed(options, 'Erase everything …');
  await expect.poll(isAsked).toBe(true);
  await pressNamed(options, 'Cancel');
  expect(await stored(options, 'local')).toMatchObject({ sites: ['a.cn'] });
  await pressNamed(options, 'Erase everything …');
  await expect.poll(isAsked).toBe(true);
  await pressNamed(options, 'Erase everything');
  await expect.poll(() => textOf(options)).toContain('Everything was erased.');
  expect([await stored(options, 'local'), await stored(options, 'sync')]).toEqual([{}, {}]);
  await options.close();
});
