import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { reportError } from '../shared/errors';
import { ask } from '../shared/messages';
import { waitForChinese } from './wait-for-chinese';

/** The first of two stages: runs in every page, and calls for the marker only where Chinese text is found. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(ctx) {
    const stop = waitForChinese(document, () => {
      ask(browser.runtime, { type: 'wakeMarker' }).catch((error: unknown) => reportError('sentinel', error));
    });
    ctx.onInvalidated(stop);
  },
});
