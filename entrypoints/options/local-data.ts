import type { Storage } from 'webextension-polyfill';
import { listCorrections } from '../shared/corrections';
import { readSettings, writeSettings, type SettingStorage } from '../shared/settings';
import type { Backup } from './backup';

type Areas = Pick<SettingStorage, 'sync' | 'local'>;

/**
 * @returns everything that the extension keeps for its reader
 * @throws what the storage throws when it cannot be read
 */
export async function readAll(storage: Areas): Promise<Backup> {
  const [settings, corrections] = await Promise.all([readSettings(storage), listCorrections(storage.local)]);
  return { settings, corrections };
}

/**
 * Puts the settings of a file in the place of those that are here, and its reports beside them.
 * @throws what the storage throws when it cannot be written
 */
export async function takeIn(storage: Areas, { settings, corrections }: Backup): Promise<void> {
  await storage.local.set(Object.fromEntries(corrections.map(({ key, ...report }) => [key, report])));
  await writeSettings(storage, settings);
}

/**
 * Erases everything that the extension has stored, on this device and in what follows the reader to others.
 * @throws what the storage throws when it cannot be written
 */
export async function eraseAll({ sync, local }: { sync: Storage.StorageArea; local: Storage.StorageArea }): Promise<void> {
  await local.clear();
  // Without an account or by policy there may be no such storage, and then there is nothing in it.
  await sync.clear().catch(() => undefined);
}
