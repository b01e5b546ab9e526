import { TargetType } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sleep, sum, waitFor, type StagedPage } from '../../scripts/browser/stage';
import { PAINTED, useWorld } from './world';

const world = useWorld();

/** Collects what a page logs as an error or throws, whoever in it does. */
function listen(staged: StagedPage): string[] {
  const noise: string[] = [];
  staged.page.on('pageerror', (error) => noise.push(String(error)));
  staged.page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) noise.push(message.text());
  });
  return noise;
}

async function clickOn(staged: StagedPage, text: string): Promise<void> {
  const { x, y } = await world.pointOn(staged, text);
  await staged.page.mouse.click(x, y);
}

test('a card opens while the background sleeps', async (context) => {
  // Only Chromium lets a driver put a background to sleep.
  if (world.browser === 'firefox') context.skip();
  const staged = await world.open('article.html');
  const isOurs = (type: TargetType, url: string) => type === TargetType.SERVICE_WORKER && url.startsWith('chrome-extension://');
  const target = world.launched.browser.targets().find((one) => isOurs(one.type(), one.url()));
  const worker = await target?.worker();
  await worker?.close();
  await expect
    .poll(() => world.launched.browser.targets().filter((one) => isOurs(one.type(), one.url())).length, { timeout: 5000 })
    .toBe(0);
  await clickOn(staged, '三管三必须');
  expect(await waitFor(staged.card, (text) => text?.includes('speeches') ?? false, 5000)).toContain('三管三必须');
  expect(world.launched.errors).toEqual([]);
});

test('what runs in a page needs no storage, and may not read it where a browser can forbid that', async () => {
  const staged = await world.open('english.html');
  await staged.run(
    `(() => { const area = (globalThis.browser ?? chrome).storage.local; area.get = () => Promise.reject(new Error('no storage')); })()`,
  );
  if (world.browser === 'chromium') {
    const read = `chrome.storage.sync.get().then(() => 'read', (error) => error.message)`;
    await staged.run(`void ${read}.then((said) => (globalThis.said = said))`);
    await expect.poll(() => staged.run('globalThis.said')).toMatch(/Access to storage is not allowed/);
  }
  const before = await staged.page.evaluate('document.documentElement.outerHTML');
  const noise = listen(staged);
  await staged.page.evaluate('window.addChinese()');
  await expect.poll(async () => sum(await staged.marks()), { timeout: 8000 }).toBe(1);
  await staged.page.evaluate('document.body.lastElementChild.remove()');
  expect(await staged.page.evaluate('document.documentElement.outerHTML')).toBe(before);
  expect(noise).toEqual([]);
});

// The last test of the file: the world has no extension to speak to afterwards.
test('a page stays whole and quiet when the extension is replaced under it', async () => {
  const sleeping = await world.open('english.html');
  const staged = await world.open('hazards/changing.html');
  const before = await staged.page.evaluate('document.documentElement.outerHTML');
  const noise = [listen(staged), listen(sleeping)];
  await world.stage.reloadExtension();
  await sleep(1500);
  await clickOnPage(staged, 'first');
  await staged.page.evaluate(
    `document.body.append(Object.assign(document.createElement('x-new'), { textContent: '推动高质量发展' }))`,
  );
  await sleep(1500);
  await staged.page.evaluate('document.body.lastElementChild.remove()');
  await staged.page.keyboard.press('Escape');
  await sleep(300);
  expect(await staged.page.evaluate('document.documentElement.outerHTML')).toBe(before);
  await sleeping.page.evaluate('window.addChinese()');
  await sleep(1000);
  expect(noise).toEqual([[], []]);
  // Firefox takes the style sheet away with the extension, and its scripts before they can take back anything.
  if (world.browser === 'chromium') expect(await staged.page.evaluate(PAINTED), 'marks that nobody could explain').toBe(0);
});

async function clickOnPage(staged: StagedPage, id: string): Promise<void> {
  const { x, y } = (await staged.page.evaluate(
    `(() => { const text = document.getElementById('${id}').firstChild; const range = document.createRange(); range.selectNodeContents(text); const { left, top, height } = range.getClientRects()[0]; return { x: left + 50, y: top + height / 2 }; })()`,
  )) as { x: number; y: number };
  await staged.page.mouse.click(x, y);
}
