import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createTranslate } from '../../components/browser-translate';
import { languageTag, TranslateContext } from '../../components/translate';
import type { CompiledPatterns } from '../../lexicon';
import compiled from '../../lexicon/compiled/patterns.json';
import { highlightCss } from '../marking/highlight-css';
import { App } from './App';
import { createTextMarker } from './mark-text';

const translate = createTranslate(browser.i18n);
document.documentElement.lang = languageTag(translate.language);
document.title = translate('readerTitle');
const sheet = new CSSStyleSheet();
sheet.replaceSync(highlightCss());
document.adoptedStyleSheets.push(sheet);
const marker = createTextMarker(window, compiled as CompiledPatterns);
const root = document.getElementById('app');
if (root !== null) {
  render(
    <TranslateContext.Provider value={translate}>
      <App browser={browser} marker={marker} translate={translate} />
    </TranslateContext.Provider>,
    root,
  );
}
