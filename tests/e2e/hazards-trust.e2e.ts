import type { Page } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openExtensionPage, sum } from '../../scripts/browser/stage';
import { ROOT } from '../source-files';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

/** Runs statements in a page of the extension, in which `browser` is the extension's API. */
const inside = <T>(page: Page, statements: string) =>
  page.evaluate(`(async () => { const browser = globalThis.browser ?? chrome; ${statements} })()`) as Promise<T>;

test('asks for no more than the README says, and the README says why', async () => {
  const page = await openExtensionPage(world.launched, 'welcome.html');
  const { permissions, host_permissions: hosts = [] } = await inside<{ permissions: string[]; host_permissions?: string[] }>(
    page,
    'return browser.runtime.getManifest();',
  );
  const explained = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^- \*\*(\w+)\*\*/gm)].map(([, name]) => name);
  for (const name of permissions.filter((one) => one !== '<all_urls>')) expect(explained).toContain(name);
  expect([...permissions, ...hosts].filter((one) => one.includes('/') || one.startsWith('<'))).toEqual(['<all_urls>']);
  await page.close();
});

test('its own policy lets it speak to nobody', async () => {
  const page = await openExtensionPage(world.launched, 'welcome.html');
  const url = world.server.url('article.html');
  expect(await inside(page, `return fetch(${JSON.stringify(url)}).then(() => 'read', () => 'refused');`)).toBe('refused');
  expect(await inside(page, `return fetch('/licences.txt').then(() => 'read', () => 'refused');`)).toBe('read');
  await page.close();
});

test('with the browser’s own room for switches full, a switch is kept all the same, and so are 2,000 hidden terms', async () => {
  const page = await openExtensionPage(world.launched, 'welcome.html');
  await inside(
    page,
    `let size = 8000, n = 0;
    while (size >= 1) {
      try { await browser.storage.sync.set({ ['full' + n]: 'x'.repeat(size) }); n++; } catch { size = Math.floor(size / 2); }
      if (n > 60) break;
    }`,
  );
  const refused = await inside<boolean>(
    page,
    `return browser.storage.sync.set({ categoriesOff: ['economy', 'rural', 'party'] }).then(() => false, () => true);`,
  );
  expect(refused, 'the browser’s own room is full').toBe(true);
  const staged = await world.open('mixed.html');
  expect((await staged.marks()).rural).toBe(1);
  const popup = await world.stage.openPopup(staged);
  await popup.waitForSelector('.term-row');
  await popup.evaluate(`document.querySelector('[data-tab="categories"]').click()`);
  await popup.waitForSelector('[data-category="economy"] input');
  await popup.evaluate(`document.querySelector('[data-category="economy"] input').click()`);
  await expect.poll(async () => (await staged.marks()).economy ?? 0).toBe(0);
  await popup.close();
  const hiddenTerms = ['xiang-cun-zhen-xing', ...Array.from({ length: 2000 }, (_, i) => `a-term-that-is-hidden-${i}`)];
  await world.stage.store({ hiddenTerms });
  const again = await world.open('mixed.html');
  const { economy = 0, rural = 0, ...others } = await again.marks();
  expect([economy, rural]).toEqual([0, 0]);
  expect(sum(others)).toBeGreaterThan(0);
  await inside(page, 'await browser.storage.sync.clear(); await browser.storage.local.clear();');
  await page.close();
});
