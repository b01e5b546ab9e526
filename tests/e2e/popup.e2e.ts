import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage, sum } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

const textOf = (popup: Page) => popup.evaluate('document.body.innerText') as Promise<string>;
const press = (popup: Page, selector: string) => popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

describe('the popup', () => {
  test('counts terms and occurrences, and lists them', async () => {
    const staged = await world.open('article.html');
    const popup = await world.stage.openPopup(staged);
    await expect.poll(() => textOf(popup)).toMatch(/\d+ terms, \d+ occurrences/);
    const [, terms, occurrences] = /(\d+) terms, (\d+) occurrences/.exec(await textOf(popup)) ?? [];
    expect(Number(occurrences)).toBe(sum(await staged.marks()));
    expect(await popup.evaluate(`document.querySelectorAll('.term-row').length`)).toBe(Number(terms));
    expect(await popup.evaluate(`document.querySelectorAll('.category').length`)).toBe(11);
    await popup.close();
  });

  test('opens a term with its contexts, goes back, and shows it on the page', async () => {
    const staged = await world.open('article.html');
    const popup = await world.stage.openPopup(staged);
    await popup.waitForSelector('[data-id="feng-qiao-jing-yan"]');
    await press(popup, '[data-id="feng-qiao-jing-yan"]');
    await expect.poll(() => textOf(popup)).toMatch(/枫桥经验[\s\S]*fēng qiáo jīng yàn[\s\S]*In the speeches/);
    await staged.run('scrollTo(0, 0)');
    await press(popup, '.show');
    await expect.poll(() => staged.run<boolean>(`CSS.highlights.has('tifa-flash')`)).toBe(true);
    expect(await staged.run<number>('scrollY')).toBeGreaterThan(0);
    await expect.poll(() => staged.run<boolean>(`CSS.highlights.has('tifa-flash')`), { timeout: 5000 }).toBe(false);
    await press(popup, '.back');
    await expect.poll(() => textOf(popup)).toMatch(/\d+ terms/);
    await popup.close();
  });

  test('a category switched off goes from every open tab at once, and stays off', async () => {
    const [first, second] = [await world.open('article.html'), await world.open('mixed.html')];
    const popup = await world.stage.openPopup(first);
    await popup.waitForSelector('[data-category="economy"] input');
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
    await popupAgain.waitForSelector('[data-category="economy"] input:not(:checked)');
    await press(popupAgain, '[data-category="economy"] input');
    for (const staged of [first, second, again]) await expect.poll(async () => 'economy' in (await staged.marks())).toBe(true);
    await popupAgain.close();
  });

  test('the switch for this site and the one for everything clear the page and bring it back', async () => {
    const staged = await world.open('article.html');
    const total = sum(await staged.marks());
    const popup = await world.stage.openPopup(staged);
    await popup.waitForSelector('.term-row');
    for (const [number, message] of [
      [2, /switched off on 127\.0\.0\.1/],
      [1, /Marking is switched off\./],
    ] as const) {
      const toggle = `.bar .switch:nth-of-type(${number}) input`;
      await press(popup, toggle);
      await expect.poll(async () => sum(await staged.marks())).toBe(0);
      await expect.poll(() => textOf(popup)).toMatch(message);
      await press(popup, toggle);
      // A real popup leaves its page in view; this one stands in a tab before it.
      await staged.page.bringToFront();
      await expect.poll(async () => sum(await staged.marks())).toBe(total);
      await popup.bringToFront();
    }
    await popup.close();
  });

  test('says so where there is nothing to mark', async () => {
    const popup = await world.stage.openPopup(await world.open('english.html'));
    await expect.poll(() => textOf(popup)).toContain('No formulation of the lexicon on this page.');
    await popup.close();
  });

  test('says so where extensions may not run', async () => {
    const popup = await openExtensionPage(world.launched, 'popup.html?tab=999999998');
    await expect.poll(() => textOf(popup)).toContain('The browser lets no extension read this page.');
    await popup.close();
  });
});
