import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportError } from '../shared/errors';
import { beginLife, type Scope } from './life';
import { startMarker } from './marker';

/**
 * The second stage: loaded by the background into frames that hold Chinese text. It is no content script to the builder,
 * which would have each tell the page, by a message with the extension's id, that it has started.
 */
export default defineUnlistedScript(() => {
  // The browser's own API, not the polyfill: all that is called here gives promises in both browsers.
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  const api = browser ?? chrome;
  const { isAlive, onEnd } = beginLife(globalThis as Scope, () => (api as Partial<Browser>).runtime?.id !== undefined);
  startMarker(window, api, isAlive).then(onEnd, (error: unknown) => reportError('marker', error));
});
