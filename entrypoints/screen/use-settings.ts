import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import { openSettings } from './open-settings';

/** The settings as they are stored, and a way to change them that shows at once. */
export function useSettings({ storage }: Pick<Browser, 'storage'>) {
  const [settings, onShow] = useState<Settings>(DEFAULT_SETTINGS);
  /** Whether the last change could not be stored. */
  const [failed, onFailed] = useState(false);
  const opened = useRef<ReturnType<typeof openSettings> | undefined>(undefined);

  useEffect(() => {
    opened.current = openSettings(storage, { onShow, onFailed });
    return opened.current.stop;
  }, [storage]);

  const change = useCallback((changed: Partial<Settings>) => opened.current?.change(changed), []);
  return { settings, failed, change };
}
