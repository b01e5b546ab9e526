import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Requests } from '../shared/messages';
import { createShadowRootFinder } from '../marking/shadow-roots';
import { waitForChinese } from './wait-for-chinese';

/** As much of the extension API as this stage calls; the polyfill and the rest stay with the pages that need them. */
interface Runtime {
  sendMessage: (message: Requests['wakeMarker']['args']) => Promise<unknown>;
}

/**
 * The first of two stages: runs in every frame, and calls for the marker only where Chinese text is found. It is listed
 * as a content script in the manifest by hand, so that it stays as small as it is written.
 */
export default defineUnlistedScript(() => {
  const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  const runtime = (browser ?? chrome)?.runtime;
  const wake = async () => {
    try {
      await runtime?.sendMessage({ type: 'wakeMarker' });
    } catch {
      // A copy of the extension that was replaced meanwhile can wake nothing, and has nothing to say about it.
    }
  };
  waitForChinese(document, createShadowRootFinder(browser ?? chrome ?? {}), () => void wake());
});
