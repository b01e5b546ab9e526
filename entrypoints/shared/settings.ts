import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';
import { LINES, type Looks } from '../../components/palette';
import { CATEGORIES, type Category } from '../../lexicon';
import { followSettings } from './follow-settings';
import { isListed } from './site-patterns';

/** How a reader opens a mark's card, besides the keyboard. */
export const TRIGGERS = ['click', 'hover', 'modifier-hover', 'none'] as const;
/** Languages of the interface that a reader may choose; `auto` follows the browser. */
export const LANGUAGES = ['auto', 'en', 'zh-Hans', 'zh-Hant'] as const;

/** What the reader has switched. */
export interface Settings {
  /** The switch for everything. */
  enabled: boolean;
  /** Categories that are not marked. */
  categoriesOff: Category[];
  /** Whether everything but the listed sites is marked, or only them. */
  siteRule: 'all-but' | 'only';
  /** Host patterns, see `site-patterns.ts`. */
  sites: string[];
  trigger: (typeof TRIGGERS)[number];
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  hoverDelay: number;
  /** Whether formulations that the lexicon does not list, but that look like some, are marked too. */
  unlisted: boolean;
  /** Whether the toolbar shows the number of marks of a tab. */
  badge: boolean;
  language: (typeof LANGUAGES)[number];
  /** How categories look, where the reader has chosen other than what they come with. */
  looks: Looks;
  /** Ids of entries that are not marked. */
  hiddenTerms: string[];
}

/** Settings of a reader who has switched nothing. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  enabled: true,
  categoriesOff: [],
  siteRule: 'all-but',
  sites: [],
  trigger: 'click',
  hoverDelay: 400,
  unlisted: false,
  badge: true,
  language: 'auto',
  looks: {},
  hiddenTerms: [],
};

/** The longest delay that can be set, in milliseconds. */
export const LONGEST_DELAY = 3000;

const LookShape = v.strictObject({
  // What is stored goes into a style sheet: nothing but a colour may stand here.
  colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  line: v.picklist(LINES),
});

/** The shape of each setting as it is stored, one record each, so that two writers never overwrite each other's. */
export const SETTING_SHAPES: { [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> } = {
  enabled: v.boolean(),
  categoriesOff: v.array(v.picklist(CATEGORIES)),
  siteRule: v.picklist(['all-but', 'only']),
  sites: v.array(v.string()),
  trigger: v.picklist(TRIGGERS),
  hoverDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_DELAY)),
  unlisted: v.boolean(),
  badge: v.boolean(),
  language: v.picklist(LANGUAGES),
  looks: v.record(v.picklist(CATEGORIES), LookShape),
  hiddenTerms: v.array(v.string()),
};

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(SETTING_SHAPES) as (keyof Settings)[];

/** @returns settings from stored records, each default where its record cannot be used */
export function parseSettings(records: Record<string, unknown>): Settings {
  const readable = SETTING_NAMES.filter((name) => v.is(SETTING_SHAPES[name], records[name]));
  const settings: Settings = { ...DEFAULT_SETTINGS, ...Object.fromEntries(readable.map((name) => [name, records[name]])) };
  // Before there were rules and patterns, sites were listed as those where nothing is marked.
  if (!readable.includes('sites') && settings.siteRule === 'all-but') {
    const former = v.safeParse(SETTING_SHAPES.sites, records.sitesOff);
    if (former.success) settings.sites = former.output;
  }
  return settings;
}

/** Whether pages of this site are marked. */
export function isOnFor(settings: Pick<Settings, 'enabled' | 'siteRule' | 'sites'>, site: string): boolean {
  return settings.enabled && isListed(settings.sites, site) === (settings.siteRule === 'only');
}

/**
 * What a page is told of the settings: whether it is marked at all, and no list of sites, which says what somebody reads.
 */
export interface PageSettings extends Omit<Settings, 'enabled' | 'siteRule' | 'sites'> {
  /** Whether the page is marked. */
  on: boolean;
}

/** @returns what a page of this site is told */
export function settingsFor({ enabled, siteRule, sites, ...rest }: Settings, site: string): PageSettings {
  return { ...rest, on: isOnFor({ enabled, siteRule, sites }, site) };
}

/** @returns `list` with `item` in it or not, as `present` says; a new list */
export function withItem<T>(list: readonly T[], item: T, present: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return present ? [...others, item] : others;
}

/** The storage that settings need: the whole of it, since small switches may follow the reader to other devices. */
export type SettingStorage = Pick<Storage.Static, 'sync' | 'local' | 'onChanged'>;

/** What tells of the reader's pages or may grow long is kept on this device. */
const KEPT_HERE: ReadonlySet<string> = new Set<keyof Settings>(['siteRule', 'sites', 'hiddenTerms']);

/**
 * Reads the settings. A switch that stands in `local` has not reached `sync` (an earlier version stored it, or the browser
 * could not), so it comes first. A record that is missing or not readable counts as its default and stays stored as it is.
 * @throws what the storage throws when it cannot be read at all
 */
export async function readSettings({ sync, local }: Pick<SettingStorage, 'sync' | 'local'>): Promise<Settings> {
  const small = SETTING_NAMES.filter((name) => !KEPT_HERE.has(name));
  // No account, a policy, a private window: without `sync` the switches are those of this device.
  const [shared, own] = await Promise.all([
    sync.get(small).catch((): Record<string, unknown> => ({})),
    local.get([...SETTING_NAMES, 'sitesOff']),
  ]);
  // A spoilt record of this device hides none that is sound elsewhere.
  const spoilt = SETTING_NAMES.filter((name) => !v.is(SETTING_SHAPES[name], own[name]));
  return parseSettings({ ...own, ...Object.fromEntries(spoilt.map((name) => [name, shared[name]])) });
}

/**
 * Stores the given settings and leaves the others alone.
 * @throws what the storage throws when it can be written in neither place
 */
export async function writeSettings(
  { sync, local }: Pick<SettingStorage, 'sync' | 'local'>,
  changed: Partial<Settings>,
): Promise<void> {
  const entries = Object.entries(changed);
  const here = Object.fromEntries(entries.filter(([name]) => KEPT_HERE.has(name)));
  const small = Object.fromEntries(entries.filter(([name]) => !KEPT_HERE.has(name)));
  if (Object.keys(here).length > 0) await local.set(here);
  if (Object.keys(small).length === 0) return;
  const synced = await sync.set(small).then(
    () => true,
    () => false,
  );
  await (synced ? local.remove(Object.keys(small)) : local.set(small));
}

/** Whether a change of the storage is one of settings. @param changes what has changed, by the names of the records */
export function areOfSettings(changes: Record<string, unknown>): boolean {
  return SETTING_NAMES.some((name) => name in changes);
}

/**
 * Tells of every change, by whichever window, tab or device it was made.
 * @returns what reads them anew, so that nothing counts that was read before, and its undo
 */
export function watchSettings(
  storage: SettingStorage,
  onChange: (settings: Settings) => void,
): { refresh: () => void; stop: () => void } {
  const { refresh, stop } = followSettings(() => readSettings(storage), onChange);
  const listener = (changes: Record<string, unknown>) => {
    if (areOfSettings(changes)) refresh();
  };
  storage.onChanged.addListener(listener);
  return {
    refresh,
    stop() {
      stop();
      storage.onChanged.removeListener(listener);
    },
  };
}
