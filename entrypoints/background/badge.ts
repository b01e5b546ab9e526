import type { Action, Runtime, Tabs } from 'webextension-polyfill';
import { COUNT_PORT, parseCount } from '../shared/messages';
import { tabIds } from './tab-ids';

/** The frames of a tab have told their numbers when the last one did this long ago, in milliseconds. */
const GATHER_MS = 150;
/** How long the first of them may take, in milliseconds: a busy page has its own work first. */
const SLOWEST_MS = 2000;
/** What a badge has room for. */
const MOST = 999;

interface World {
  tabs: Pick<Tabs.Static, 'connect' | 'query' | 'get'>;
  action: Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'>;
}

/** The number on the toolbar icon: how many marks a reader can see in a tab, all frames together. */
export interface Badge {
  /** Counts a tab anew. The browser itself clears the badge when the tab goes elsewhere. */
  update: (tabId: number) => Promise<void>;
  /** Takes the number from every tab. */
  clear: () => Promise<void>;
}

/** Keeps no numbers: the background may be put to sleep at any time, so the frames are asked. */
export function createBadge({ tabs, action }: World): Badge {
  /** Tabs that are being counted; `true` where they have changed meanwhile. */
  const counting = new Map<number, boolean>();
  const show = async (tabId: number, count: number) => {
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: '#24476e' }),
      action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
    await action.setBadgeText({ tabId, text: badgeText(count) });
  };
  return {
    async update(tabId) {
      if (counting.has(tabId)) return void counting.set(tabId, true);
      try {
        do {
          counting.set(tabId, false);
          const { url } = await tabs.get(tabId);
          await show(tabId, await countTab(tabs, tabId));
          // The browser clears the badge of a page that is left, and that may have been before the number was there.
          if ((await tabs.get(tabId)).url !== url) counting.set(tabId, true);
        } while (counting.get(tabId) === true);
      } finally {
        counting.delete(tabId);
      }
    },
    async clear() {
      await Promise.all((await tabIds(tabs)).map((tabId) => action.setBadgeText({ tabId, text: '' })));
    },
  };
}

/** @returns what the badge says; nothing where there is nothing */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}

function countTab(tabs: Pick<Tabs.Static, 'connect'>, tabId: number): Promise<number> {
  return new Promise((resolve) => {
    let total = 0;
    const port: Runtime.Port = tabs.connect(tabId, { name: COUNT_PORT });
    const end = () => {
      port.disconnect();
      resolve(total);
    };
    let timer = setTimeout(end, SLOWEST_MS);
    port.onMessage.addListener((data) => {
      total += parseCount(data) ?? 0;
      clearTimeout(timer);
      timer = setTimeout(end, GATHER_MS);
    });
    port.onDisconnect.addListener(() => {
      clearTimeout(timer);
      resolve(total);
    });
  });
}
