import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { CORRECTION_PREFIX, listCorrections, type Correction } from '../shared/corrections';

/** The reader's reports, kept as they are stored. */
export function useCorrections({ storage }: Pick<Browser, 'storage'>, onFailed: () => void): readonly Correction[] {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    const read = () => void listCorrections(storage.local).then(setCorrections, onFailed);
    const onChanged = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => key.startsWith(CORRECTION_PREFIX))) read();
    };
    read();
    storage.onChanged.addListener(onChanged);
    return () => storage.onChanged.removeListener(onChanged);
  }, [storage]);
  return corrections;
}
