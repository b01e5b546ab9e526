import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inFirefoxWindow } from '../../scripts/browser/browser-window';
import { openExtensionPage, sum } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();
const SOON = { timeout: 8000 };

// Chromium lets no driver reach its menus and its address bar; what it is given there is tested in `ways-in.test.ts`.
beforeEach((context) => {
  if (world.browser === 'chromium') context.skip();
});
afterEach(() => expect(world.launched.errors).toEqual([]));

const inWindow = <T>(expression: string) => inFirefoxWindow<T>(world.launched, expression);

/** The addresses that the browser's windows show. */
const addresses = () =>
  inWindow<string[]>(
    `[...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.browsers.map(({ currentURI }) => currentURI.spec))`,
  );

describe('the menu that a right click opens', () => {
  const lines = () =>
    inWindow<string[]>(
      `[...document.getElementById('contentAreaContextMenu').querySelectorAll('menuitem[id^=tifa-lens]')].map(({ label }) => label)`,
    );
  const isOpen = () => inWindow<boolean>(`document.getElementById('contentAreaContextMenu').state === 'open'`);
  // More lines than one stand in a menu of their own, which need not be opened for that.
  const choose = (id: string) =>
    inWindow(
      `((menu) => { menu.querySelector('menuitem[id$="${id}"]').doCommand(); menu.hidePopup(); })(document.getElementById('contentAreaContextMenu'))`,
    );

  test('looks up a selection in Traditional characters, in a window of its own', async () => {
    const staged = await world.open('mixed.html');
    const { x, y } = await world.pointOn(staged, '兩個');
    await staged.page.evaluate(
      `(() => { const text = document.getElementById('traditional').firstChild; getSelection().setBaseAndExtent(text, 3, text, 7); })()`,
    );
    await staged.page.mouse.click(x, y, { button: 'right' });
    await expect.poll(isOpen, SOON).toBe(true);
    expect(await lines()).toEqual(['Look up “兩個維護” in Tifa Lens']);
    await choose('look-up');
    const path = `sidepanel.html?find=${encodeURIComponent('兩個維護')}&tab=`;
    const opened = async () => (await addresses()).find((address) => address.includes(path));
    await expect.poll(opened, SOON).toBeDefined();
    const page = await openExtensionPage(world.launched, new URL((await opened()) ?? '').href.split('/').pop() ?? '');
    await expect.poll(() => page.evaluate('document.body.innerText'), SOON).toContain('两个维护');
    await page.close();
    await inWindow(
      `[...Services.wm.getEnumerator('navigator:browser')].filter((one) => one !== window).forEach((one) => one.close())`,
    );
  });

  test('switches the site, and has the page read anew', async () => {
    const staged = await world.open('card.html');
    const before = sum(await staged.marks());
    for (const [id, after] of [
      ['rescan', before],
      ['site', 0],
      ['site', before],
    ] as const) {
      await staged.page.mouse.click(600, 5, { button: 'right' });
      await expect.poll(isOpen, SOON).toBe(true);
      expect(await lines()).toHaveLength(2);
      await choose(id);
      await expect.poll(async () => sum(await staged.marks()), SOON).toBe(after);
    }
  });
});

describe('the address bar', () => {
  const search = (text: string) => inWindow(`(gURLBar.focus(), gURLBar.search(${JSON.stringify(text)}))`);
  const rows = () => inWindow<string[]>(`gURLBar.view.visibleResults.map(({ payload }) => payload.title)`);

  test.each([
    ['lgql', '两个确立'],
    ['兩個確立', '两个确立'],
    ['feng qiao', '枫桥经验'],
  ])('suggests first, for “tf %s”, %s', async (query, zh) => {
    await world.open('english.html');
    await search(`tf ${query}`);
    await expect.poll(async () => (await rows())[1], SOON).toMatch(new RegExp(`^${zh} — `));
  });

  test('Enter opens the best', async () => {
    await world.open('english.html');
    await search('tf lgql');
    await expect.poll(async () => (await rows()).length, SOON).toBeGreaterThan(1);
    await inWindow('gURLBar.handleCommand()');
    await expect
      .poll(async () => (await addresses()).some((address) => address.includes('?entry=liang-ge-que-li')), SOON)
      .toBe(true);
  });
});
