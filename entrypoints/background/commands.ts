import type { Commands, Tabs } from 'webextension-polyfill';
import type { PageCommand } from '../shared/messages';
import { readSettings, writeSettings, type SettingStorage } from '../shared/settings';

/** What each command of the manifest asks of the page; the others are not the page's. */
const PAGE_COMMANDS: Readonly<Record<string, PageCommand>> = {
  'next-mark': { type: 'step', by: 1 },
  'previous-mark': { type: 'step', by: -1 },
  'open-mark': { type: 'openCurrent' },
};

interface World {
  commands: Pick<Commands.Static, 'onCommand'>;
  tabs: Pick<Tabs.Static, 'query' | 'sendMessage'>;
  storage: Pick<SettingStorage, 'sync' | 'local'>;
  /** Opens the side panel. It must be called in the same turn as the key press: browsers let only the reader open it. */
  openPanel: (windowId: number | undefined) => Promise<void>;
}

/**
 * Listens for the keys of the manifest's `commands`, which the browser lets its reader change.
 * @param onError is told what went wrong
 */
export function listenForCommands({ commands, tabs, storage, openPanel }: World, onError: (error: unknown) => void): void {
  const run = async (command: string, tab: Tabs.Tab | undefined) => {
    if (command === 'toggle-marking') {
      const { enabled } = await readSettings(storage);
      await writeSettings(storage, { enabled: !enabled });
    }
    const message = PAGE_COMMANDS[command];
    if (message === undefined) return;
    const tabId = tab?.id ?? (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    // To all frames: the one that the reader is in knows that it is meant.
    if (tabId !== undefined) await tabs.sendMessage(tabId, message);
  };
  commands.onCommand.addListener((command, tab) => {
    const done = command === 'open-panel' ? openPanel(tab?.windowId) : run(command, tab);
    done.catch(onError);
  });
}
