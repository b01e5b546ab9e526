import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { DEFAULT_SETTINGS, readSettings, watchSettings, writeSettings, type Settings } from '../shared/settings';

/** The settings as they are stored, and a way to change them that shows at once. */
export function useSettings({ storage }: Pick<Browser, 'storage'>) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  /** Whether the last change could not be stored. */
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    readSettings(storage).then(setSettings, () => setFailed(true));
    return watchSettings(storage, setSettings);
  }, [storage]);

  const change = useCallback(
    (changed: Partial<Settings>) => {
      setSettings((earlier) => ({ ...earlier, ...changed }));
      setFailed(false);
      writeSettings(storage, changed).catch(() => {
        setFailed(true);
        readSettings(storage).then(setSettings, () => undefined);
      });
    },
    [storage],
  );
  return { settings, failed, change };
}
