import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find.mjs';
import { builtFor } from '../../scripts/browser/built';
import { launch } from '../../scripts/browser/launch';
import { servePages } from '../../scripts/browser/serve';
import { serveTestPages } from './serve-test-pages';
import { PAINTED } from './world';

test('tabs that were open before the extension came are marked without a reload', async () => {
  const browser = process.env.TIFA_BROWSER as BrowserName;
  const server = await serveTestPages();
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const slow = await servePages(() => ({ body: `<p>全面推进乡村振兴</p><img src="http://127.0.0.1:${port}/">` }));
  const launched = await launch({ browser, headless: true, offline: true });
  try {
    const [chinese, english] = [await launched.newPage(), await launched.newPage()];
    await chinese.goto(server.url('hazards/changing.html'));
    await english.goto(server.url('english.html'));
    const waiting = await launched.newPage();
    await waiting.goto(slow.url('slow.html'), { waitUntil: 'domcontentloaded' });
    await launched.browser.installExtension(builtFor(browser));
    const paintedIn = async (page: typeof chinese) => {
      // The page for new readers comes to the front in its own time, and nothing is marked behind it.
      await page.bringToFront();
      return page.evaluate(PAINTED);
    };
    await expect.poll(() => paintedIn(chinese), { timeout: 10_000 }).toBe(3);
    await expect.poll(() => paintedIn(waiting), { timeout: 10_000 }).toBe(1);
    expect(await paintedIn(english)).toBe(0);
    await english.evaluate('window.addChinese()');
    await expect.poll(() => paintedIn(english), { timeout: 10_000 }).toBe(1);
    expect(launched.errors).toEqual([]);
  } finally {
    await launched.close();
    await Promise.all([server.close(), slow.close()]);
    silent.closeAllConnections();
    silent.close();
  }
});
