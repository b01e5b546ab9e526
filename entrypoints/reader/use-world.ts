import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { loadDictionary, type LoadedDictionary } from '../shared/dictionary';
import { reportError } from '../shared/errors';
import { DEFAULT_SETTINGS, readSettings, watchSettings, type Settings } from '../shared/settings';

/** What the page takes from the rest of the extension, as it comes in and changes. */
export interface ReaderWorld {
  settings: Settings;
  /** `undefined` until it has been loaded. */
  dictionary: LoadedDictionary | undefined;
}

/** Reads settings and dictionary, and follows the settings for as long as the page is open. */
export function useWorld({ storage, runtime }: Pick<Browser, 'storage' | 'runtime'>): ReaderWorld {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [dictionary, setDictionary] = useState<LoadedDictionary>();
  useEffect(() => {
    const failed = (error: unknown) => reportError('reader', error);
    readSettings(storage).then(setSettings, failed);
    loadDictionary(runtime).then(setDictionary, failed);
    return watchSettings(storage, setSettings);
  }, [storage, runtime]);
  return { settings, dictionary };
}
