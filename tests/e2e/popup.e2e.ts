import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage, sum } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

const textOf = (popup: Page) => popup.evaluate('document.body.innerText') as Promise<string>;
const press = (popup: Page, selector: string) => popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const count = (popup: Page, selector: string) =>
  popup.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`) as Promise<number>;
const texts = (popup: Page, selector: string) =>
  popup.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent)`) as Promise<
    string[]
  >;
/** Types as a keyboard does for a page that listens to `input`. */
const search = (popup: Page, query: string) =>
  popup.evaluate(`(() => {
    const field = document.querySelector('.search input');
    field.value = ${JSON.stringify(query)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
/** A popup whose list has its glosses: the dictionary is there. */
const openPopup = async (page: string) => {
  const staged = await world.open(page);
  const popup = await world.stage.openPopup(staged);
  await expect.poll(() => textOf(popup)).toMatch(/Lexicon: \d+ entries/);
  return { staged, popup };
};

/** Scrolls the list of terms down until all are drawn: long ones grow on the way. */
async function drawAll(popup: Page): Promise<void> {
  const terms = Number(/\d+/.exec((await texts(popup, '.summary strong'))[0] ?? '')?.[0]);
  const drawn = async () => {
    await popup.evaluate(`document.querySelector('.scroll').scrollTo(0, 1e6)`);
    return count(popup, '.term-row');
  };
  await expect.poll(drawn, { timeout: 5000 }).toBe(terms);
}

describe('the popup', () => {
  test('counts terms and occurrences, gives the rate beside the speeches’, and lists the terms', async () => {
    const { staged, popup } = await openPopup('article.html');
    await expect.poll(() => textOf(popup)).toMatch(/\d+ terms, \d+ occurrences/);
    const [, terms, occurrences] = /(\d+) terms, (\d+) occurrences/.exec(await textOf(popup)) ?? [];
    expect(Number(occurrences)).toBe(sum(await staged.marks()));
    const [, rate, read] =
      /([\d.]+) per 1,000 characters \(n = ([\d,]+)\); in the speeches [\d.]+/.exec(await textOf(popup)) ?? [];
    expect(Number(rate)).toBeCloseTo((1000 * Number(occurrences)) / Number(read?.replace(',', '')), 1);
    await drawAll(popup);
    expect(await count(popup, '.term-row')).toBe(Number(terms));
    await popup.close();
  });

  test('gives no rate for a short text', async () => {
    const { popup } = await openPopup('mixed.html');
    await expect.poll(() => textOf(popup)).toMatch(/\d+ characters read: under 500, no rates are given\./);
    await press(popup, '[data-tab="categories"]');
    expect(new Set(await texts(popup, '.category td:nth-of-type(2), .category td:nth-of-type(3)'))).toContain('–');
    await popup.close();
  });

  test('opens a term with its contexts, goes back to where it was, and shows it on the page', async () => {
    const { staged, popup } = await openPopup('article.html');
    await drawAll(popup);
    await popup.waitForSelector('[data-id="feng-qiao-jing-yan"]');
    await popup.evaluate(`document.querySelector('[data-id="feng-qiao-jing-yan"]').focus()`);
    await press(popup, '[data-id="feng-qiao-jing-yan"]');
    await expect.poll(() => textOf(popup)).toMatch(/枫桥经验[\s\S]*fēng qiáo jīng yàn[\s\S]*In the speeches/);
    expect(await popup.evaluate('document.activeElement.textContent')).toBe('Back');
    await staged.run('scrollTo(0, 0)');
    await popup.evaluate(`document.querySelector('.opened .bar button:last-child').click()`);
    await expect.poll(() => staged.run<boolean>(`CSS.highlights.has('tifa-flash')`)).toBe(true);
    expect(await staged.run<number>('scrollY')).toBeGreaterThan(0);
    await expect.poll(() => staged.run<boolean>(`CSS.highlights.has('tifa-flash')`), { timeout: 5000 }).toBe(false);
    await popup.evaluate(`document.querySelector('.opened .bar button').click()`);
    await expect.poll(() => count(popup, '.opened')).toBe(0);
    await expect.poll(() => popup.evaluate('document.activeElement.dataset.id')).toBe('feng-qiao-jing-yan');
    await popup.close();
  });

  test.each([
    ['lgql', '两个确立'],
    ['兩個確立', '两个确立'],
    ['gao zhi liang fa zhan', '高质量发展'],
    ['gāozhìliàng', '高质量发展'],
    ['delegate power', '放管服'],
  ])('searches the lexicon: %s finds %s', async (query, zh) => {
    const { popup } = await openPopup('mixed.html');
    await search(popup, query);
    await expect.poll(() => texts(popup, '.found .term-name')).toContain(zh);
    await search(popup, 'qqqqq');
    await expect.poll(() => textOf(popup)).toContain('Nothing found for “qqqqq”.');
    await popup.close();
  });

  test('sorts the list, and the lines of a concordance by their neighbours', async () => {
    const { popup } = await openPopup('article.html');
    const counts = async () => (await texts(popup, '.terms .count')).map((text) => parseInt(text));
    await drawAll(popup);
    const given = await counts();
    await press(popup, '.tools .segmented label:nth-child(2) input');
    const descending = [...given].sort((a, b) => b - a);
    await expect.poll(async () => (await counts()).slice(0, 5)).toEqual(descending.slice(0, 5));
    await search(popup, '高质量发展');
    await popup.waitForSelector('[data-id="gao-zhi-liang-fa-zhan"]');
    await press(popup, '[data-id="gao-zhi-liang-fa-zhan"]');
    const lefts = () => texts(popup, '.kwic-left');
    await expect.poll(async () => (await lefts()).length).toBeGreaterThan(10);
    const title = /Concordance: (\d+) lines/.exec(await textOf(popup));
    expect(await lefts()).toHaveLength(Number(title?.[1]));
    const before = await lefts();
    await press(popup, '.concordance .segmented label:nth-child(2) input');
    await expect.poll(lefts).not.toEqual(before);
    const nearest = (await lefts()).map((text) => text.slice(-1));
    // Lines with the same neighbour stand together.
    expect(nearest.filter((char, i) => char !== nearest[i - 1])).toHaveLength(new Set(nearest).size);
    await popup.close();
  });

  test('a category switched off goes from every open tab at once, and stays off', async () => {
    const [first, second] = [await world.open('article.html'), await world.open('mixed.html')];
    const popup = await world.stage.openPopup(first);
    await popup.waitForSelector('.term-row');
    await press(popup, '[data-tab="categories"]');
    expect(await count(popup, '.category')).toBe(11);
    await press(popup, '[data-category="economy"] input');
    for (const staged of [first, second]) {
      await expect.poll(async () => 'economy' in (await staged.marks())).toBe(false);
      expect(await staged.marks()).toHaveProperty('rural');
    }
    await expect.poll(() => textOf(popup)).toContain('in categories that are off');
    await popup.close();

    const again = await world.open('mixed.html');
    expect(await again.marks()).not.toHaveProperty('economy');
    const popupAgain = await world.stage.openPopup(again);
    await popupAgain.waitForSelector('.term-row');
    await press(popupAgain, '[data-tab="categories"]');
    await popupAgain.waitForSelector('[data-category="economy"] input:not(:checked)');
    await press(popupAgain, '[data-category="economy"] input');
    for (const staged of [first, second, again]) await expect.poll(async () => 'economy' in (await staged.marks())).toBe(true);
    await popupAgain.close();
  });

  test('none, only one and all categories', async () => {
    const { staged, popup } = await openPopup('article.html');
    const whole = await staged.marks();
    await press(popup, '[data-tab="categories"]');
    await press(popup, '.categories-all button:last-child');
    await expect.poll(() => staged.marks()).toEqual({});
    await press(popup, '[data-category="rural"] .only');
    await expect.poll(() => staged.marks()).toEqual({ rural: whole.rural });
    await press(popup, '.categories-all button');
    await expect.poll(() => staged.marks()).toEqual(whole);
    await popup.close();
  });

  test('takes the terms along as a file, with page and lexicon on every row, and cites the page', async () => {
    const staged = await world.open('article.html');
    await staged.run(`history.replaceState(null, '', '?utm_source=test')`);
    const popup = await world.stage.openPopup(staged);
    await expect.poll(() => textOf(popup)).toMatch(/Lexicon: \d+ entries/);
    await popup.evaluate(`(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.saved = blob.text(); return create.call(URL, blob); };
      HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
    })()`);
    await press(popup, '[data-tab="export"]');
    await press(popup, '[data-format="csv"] button');
    await expect.poll(() => textOf(popup)).toMatch(/Saved as tifa-lens_127\.0\.0\.1-\d+_\d{4}-\d\d-\d\d\.csv\./);
    const csv = (await popup.evaluate('window.saved')) as string;
    const [, terms] = /(\d+) terms/.exec(await textOf(popup)) ?? [];
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(Number(terms) + 1);
    for (const line of lines.slice(1)) expect(line).toContain(`${world.server.url('article.html')},`);
    expect(csv).not.toContain('utm_source');
    expect(await textOf(popup)).toContain(`${await staged.page.title()}[EB/OL].`);
    await popup.close();
  });

  test('has the page read again', async () => {
    const { staged, popup } = await openPopup('article.html');
    const total = sum(await staged.marks());
    await press(popup, '.bar-name button');
    // A page is read when it is seen, and a popup leaves it in sight.
    await staged.page.bringToFront();
    await expect.poll(async () => sum(await staged.marks())).toBe(total);
    await expect.poll(() => textOf(popup)).toMatch(/\d+ terms, \d+ occurrences/);
    await popup.close();
  });

  test('the switch for this site and the one for everything clear the page and bring it back', async () => {
    const { staged, popup } = await openPopup('article.html');
    const total = sum(await staged.marks());
    for (const [number, message] of [
      [2, /switched off on 127\.0\.0\.1/],
      [1, /Marking is switched off\./],
    ] as const) {
      const toggle = `.overview .bar .switch:nth-of-type(${number}) input`;
      await press(popup, toggle);
      await expect.poll(async () => sum(await staged.marks())).toBe(0);
      await expect.poll(() => textOf(popup)).toMatch(message);
      await press(popup, toggle);
      await staged.page.bringToFront();
      await expect.poll(async () => sum(await staged.marks())).toBe(total);
    }
    await popup.close();
  });

  test('says so where there is nothing to mark; the lexicon can be searched all the same', async () => {
    const { popup } = await openPopup('english.html');
    await expect.poll(() => textOf(popup)).toContain('No formulation of the lexicon on this page.');
    await search(popup, 'lgql');
    await expect.poll(() => texts(popup, '.found .term-name')).toContain('两个确立');
    await popup.close();
  });

  test('says so where extensions may not run', async () => {
    const popup = await openExtensionPage(world.launched, 'popup.html?tab=999999998');
    await expect.poll(() => textOf(popup)).toContain('The browser lets no extension read this page.');
    await popup.close();
  });
});
