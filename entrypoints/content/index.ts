import type { Browser } from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { reportError } from '../shared/errors';
import { startMarker } from './marker';

/** The second stage: loaded by the background into frames that hold Chinese text. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    // The browser's own API, not the polyfill: all that is called here gives promises in both browsers.
    const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
    // Asking is what makes the context notice that it is no longer valid, and call what it was given to stop.
    startMarker(window, browser ?? chrome, () => ctx.isValid).then(
      (stop) => ctx.onInvalidated(stop),
      (error: unknown) => reportError('marker', error),
    );
  },
});
