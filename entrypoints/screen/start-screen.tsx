import { render, type ComponentChild } from 'preact';
import type { Browser } from 'webextension-polyfill';
import { LooksContext } from '../../components/looks';
import { translateFor } from '../../components/translate-for';
import { interfaceTag, TranslateContext } from '../../components/translate';
import { loadCatalogue } from '../shared/catalogue';
import { reportError } from '../shared/errors';
import { DEFAULT_SETTINGS, readSettings, watchSettings, type Settings } from '../shared/settings';

/**
 * Draws one of the extension's own pages into its `#app`, in the language that the reader has chosen, and draws it anew
 * when they choose another, and with the looks of categories that they have chosen.
 * @param screen what the page shows; it finds its texts with `useTranslate`
 * @returns its undo
 */
export function startScreen(browser: Browser, document: Document, screen: ComponentChild): () => void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  let latest = 0;
  const draw = async ({ language, looks }: Settings) => {
    const mine = ++latest;
    const translate = await translateFor(language, browser.i18n, (chosen) =>
      loadCatalogue((path) => fetch(browser.runtime.getURL(path)), chosen),
    );
    if (mine !== latest) return;
    document.documentElement.lang = interfaceTag(translate);
    render(
      <TranslateContext.Provider value={translate}>
        <LooksContext.Provider value={looks}>{screen}</LooksContext.Provider>
      </TranslateContext.Provider>,
      root,
    );
  };
  const drawIn = (settings: Settings) => void draw(settings).catch((error: unknown) => reportError('screen', error));
  readSettings(browser.storage).then(drawIn, () => drawIn(DEFAULT_SETTINGS));
  const { stop: unwatch } = watchSettings(browser.storage, drawIn);
  return () => {
    latest++;
    unwatch();
    render(null, root);
  };
}
