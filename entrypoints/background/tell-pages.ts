import type { Storage, Tabs } from 'webextension-polyfill';
import type { PageCommand } from '../shared/messages';
import { areOfSettings } from '../shared/settings';
import { tabIds } from './tab-ids';

interface World {
  tabs: Pick<Tabs.Static, 'query' | 'sendMessage'>;
  storage: { onChanged: Storage.Static['onChanged']; sync: StorageArea; local: StorageArea };
}

/** A part of the storage, with what the polyfill's types lack and Firefox does too. */
type StorageArea = Storage.StorageArea & { setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

/**
 * Tells every page of every change of a setting, by whichever window, tab or device it was made. What runs in pages reads no
 * storage itself; where the browser can say so, it may not: nothing that takes over a page's process reaches what is stored.
 * @param onError is told if the tabs cannot be listed, or the storage not be closed to pages
 */
export function tellPages({ tabs, storage }: World, onError: (error: unknown) => void): void {
  for (const area of [storage.sync, storage.local]) {
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(onError);
  }
  const command: PageCommand = { type: 'settingsChanged' };
  const tell = async () => {
    // Most tabs have nobody that listens.
    for (const id of await tabIds(tabs)) tabs.sendMessage(id, command).catch(() => undefined);
  };
  storage.onChanged.addListener((changes) => {
    if (areOfSettings(changes)) tell().catch(onError);
  });
}
