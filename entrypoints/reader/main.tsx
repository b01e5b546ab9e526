import browser from 'webextension-polyfill';
import type { PagePatterns } from '../../lexicon';
import { highlightCss } from '../marking/highlight-css';
import { startScreen } from '../screen/start-screen';
import { reportError } from '../shared/errors';
import { App } from './App';
import { createTextMarker } from './mark-text';

const sheet = new CSSStyleSheet();
sheet.replaceSync(highlightCss());
document.adoptedStyleSheets.push(sheet);
fetch(browser.runtime.getURL('/page-patterns.json'))
  .then((response) => response.json())
  .then((page) => {
    const marker = createTextMarker(window, page as PagePatterns);
    startScreen(browser, document, <App browser={browser} marker={marker} />);
  })
  .catch((error: unknown) => reportError('reader', error));
