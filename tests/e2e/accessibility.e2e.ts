import { readdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtFor } from '../../scripts/browser/built';
import type { BrowserName } from '../../scripts/browser/find.mjs';
import { CARD_ROOT, openExtensionPage, waitFor } from '../../scripts/browser/stage';
import { createHands } from './card-hands';
import { useWorld } from './world';

const world = useWorld();
const PAGES = readdirSync(builtFor(process.env.TIFA_BROWSER as BrowserName)).filter((name) => name.endsWith('.html'));
const SCHEMES = ['light', 'dark'] as const;

/** An expression that defines axe-core, and one that keeps what it finds in a place where a later one can see it. */
const DEFINE = `(() => { ${axe.source}; return true; })()`;
const check = (
  where: string,
) => `void axe.run(${where}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }).then(
  ({ violations }) => (globalThis.found = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary))),
  (error) => (globalThis.found = [String(error)]))`;

/** The side panel lists the whole lexicon, and every row is looked at: milliseconds. */
const PATIENCE = 120_000;

/** Checks a page that speaks for itself. */
async function violationsOf(page: Page): Promise<string[] | undefined> {
  await page.evaluate(DEFINE);
  await page.evaluate(`globalThis.found = undefined; ${check('document')}`);
  return waitFor(() => page.evaluate('globalThis.found') as Promise<string[] | undefined>, Array.isArray, PATIENCE);
}

/** Firefox has no driver's way to ask for a dark page; the gallery's tests look at both themes in both browsers. */
async function use(scheme: (typeof SCHEMES)[number], page: Page): Promise<void> {
  if (world.browser === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

describe.each(SCHEMES)('nothing breaks WCAG 2.2 AA in the %s', (scheme) => {
  test.each(PAGES)(
    'on %s',
    async (name) => {
      const page = await openExtensionPage(world.launched, name);
      await use(scheme, page);
      await waitFor(
        () => page.evaluate('document.body.innerText.length') as Promise<number>,
        (length) => length > 20,
        5000,
      );
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
    PATIENCE,
  );

  test('in the popup of a page with terms', async () => {
    const staged = await world.open('article.html');
    const popup = await world.stage.openPopup(staged);
    await use(scheme, popup);
    await popup.waitForSelector('.term-row');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
  });

  test('in the card, compact and full', async () => {
    const staged = await world.open('card.html');
    await use(scheme, staged.page);
    const { openOn, press } = createHands(world, () => staged);
    await openOn('高质量发展作为');
    // Only the extension's world can see into the card, and only there is it told that the root is open.
    await staged.run(DEFINE);
    const show = () =>
      staged.run(`(Object.defineProperty(document.querySelector('tifa-lens'), 'shadowRoot', { value: ${CARD_ROOT} }), true)`);
    await show();
    const look = async () => {
      await staged.run(`(globalThis.found = undefined, ${check(`document.querySelector('tifa-lens')`)}, true)`);
      return waitFor(() => staged.run<string[] | undefined>('globalThis.found'), Array.isArray, PATIENCE);
    };
    expect(await look()).toEqual([]);
    await staged.run(
      `(${CARD_ROOT}.querySelector('.card-bar button').removeAttribute('aria-label'), ${CARD_ROOT}.querySelector('.card-bar button').removeAttribute('title'), true)`,
    );
    expect(await look(), 'what is wrong inside is seen').toHaveLength(1);
    await press('.card-bar [aria-label="Close"]');
    await openOn('乡村振兴');
    await show();
    await press('.card-density');
    expect(await look()).toEqual([]);
  });
});
