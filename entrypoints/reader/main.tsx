import browser from 'webextension-polyfill';
import type { Looks } from '../../components/palette';
import type { PagePatterns } from '../../lexicon';
import { highlightCss } from '../marking/highlight-css';
import { startScreen } from '../screen/start-screen';
import { reportError } from '../shared/errors';
import { App } from './App';
import { createTextMarker } from './mark-text';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
const styleMarks = (looks: Looks) => sheet.replaceSync(highlightCss(looks));
fetch(browser.runtime.getURL('/page-patterns.json'))
  .then((response) => response.json())
  .then((page) => {
    const marker = createTextMarker(window, page as PagePatterns);
    startScreen(browser, document, <App browser={browser} marker={marker} styleMarks={styleMarks} />);
  })
  .catch((error: unknown) => reportError('reader', error));
