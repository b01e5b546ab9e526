import { expect, test } from 'vitest';
import { goTo } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();

/** Runs before the page's own scripts: the dictionary's file cannot be read, as after an update that went wrong. */
const SPOIL = `(() => {
  const { fetch } = window;
  window.fetch = (path) => (String(path).endsWith('/details.json') ? Promise.reject(new TypeError('spoilt')) : fetch(path));
})()`;

/** In Firefox no driver can run anything in a page of an extension before its own scripts. */
test.skipIf(process.env.TIFA_BROWSER === 'firefox').each(['popup.html?tab=999999998', 'sidepanel.html', 'reader.html'])(
  '%s says that the lexicon is missing',
  async (path) => {
    const page = await world.launched.newPage();
    await page.evaluateOnNewDocument(SPOIL);
    await goTo(page, world.launched.extensionUrl(path), 20_000);
    await page.bringToFront();
    await expect
      .poll(() => page.evaluate('document.body.innerText'))
      .toContain('The lexicon could not be loaded. Reload the extension, or install it again.');
    await page.close();
  },
);
