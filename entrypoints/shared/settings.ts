import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';
import { CATEGORIES, type Category } from '../../lexicon';

/** What the reader has switched. */
export interface Settings {
  /** The switch for everything. */
  enabled: boolean;
  /** Categories that are not marked. */
  categoriesOff: Category[];
  /** Host names on which nothing is marked. */
  sitesOff: string[];
}

/** Settings of a reader who has switched nothing. */
export const DEFAULT_SETTINGS: Readonly<Settings> = { enabled: true, categoriesOff: [], sitesOff: [] };

/** One stored record for each setting, so that two writers never overwrite each other's. */
const SHAPES: { [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> } = {
  enabled: v.boolean(),
  categoriesOff: v.array(v.picklist(CATEGORIES)),
  sitesOff: v.array(v.string()),
};

const NAMES = Object.keys(SHAPES) as (keyof Settings)[];

/**
 * Reads the settings. A record that is missing or not readable counts as its default and stays stored as it is.
 * @throws what the storage throws when it cannot be read at all
 */
export async function readSettings(area: Pick<Storage.StorageArea, 'get'>): Promise<Settings> {
  return parseSettings(await area.get(NAMES));
}

/** @returns settings from stored records, each default where its record cannot be used */
export function parseSettings(records: Record<string, unknown>): Settings {
  const value = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    const result = v.safeParse(SHAPES[name], records[name]);
    return result.success ? (result.output as Settings[Name]) : DEFAULT_SETTINGS[name];
  };
  return { enabled: value('enabled'), categoriesOff: value('categoriesOff'), sitesOff: value('sitesOff') };
}

/**
 * Stores the given settings and leaves the others alone.
 * @throws what the storage throws when it cannot be written
 */
export async function writeSettings(area: Pick<Storage.StorageArea, 'set'>, changed: Partial<Settings>): Promise<void> {
  await area.set(changed);
}

/**
 * Tells of every change, by whichever window or tab it was made.
 * @returns its undo
 */
export function watchSettings(area: Storage.StorageArea, onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (!NAMES.some((name) => name in changes)) return;
    void readSettings(area).then(onChange, () => undefined);
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}

/** Whether pages of this site are marked. */
export function isOnFor(settings: Settings, site: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(site);
}

/** @returns `list` with `item` in it or not, as `present` says; a new list */
export function withItem<T>(list: readonly T[], item: T, present: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return present ? [...others, item] : others;
}
