import type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
import { tabIds } from './tab-ids';

/** The built file that waits for Chinese text in a page. */
const SENTINEL_FILE = 'sentinel.js';

interface World {
  runtime: Pick<Runtime.Static, 'onInstalled'>;
  tabs: Pick<Tabs.Static, 'query'>;
  scripting: Pick<Scripting.Static, 'executeScript'>;
  /** Chromium gives content scripts to pages that open later alone; Firefox to all. */
  isChromium: boolean;
}

/**
 * Marks the tabs that were open before the extension was installed, or that an update has taken the marks from.
 * @param onError is told if the tabs cannot be listed
 */
export function enterOpenTabs({ runtime, tabs, scripting, isChromium }: World, onError: (error: unknown) => void): void {
  const enter = async () => {
    // A tab that was unloaded is given its content scripts by the browser when it is shown again.
    for (const tabId of await tabIds(tabs, { discarded: false })) {
      // Pages of the browser itself refuse.
      scripting.executeScript({ target: { tabId, allFrames: true }, files: [SENTINEL_FILE] }).catch(() => undefined);
    }
  };
  runtime.onInstalled.addListener(({ reason }) => {
    if (isChromium && (reason === 'install' || reason === 'update')) enter().catch(onError);
  });
}
