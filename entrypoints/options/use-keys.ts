import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { isCommandName, type BoundKey } from './KeysSection';

/** Firefox 137 and later can open its own page for keys; the polyfill does not know it yet. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The keys as the browser has them; read anew whenever the reader comes back to the page. */
export function useKeys({ commands }: Pick<Browser, 'commands'>): readonly BoundKey[] {
  const [keys, setKeys] = useState<readonly BoundKey[]>([]);
  useEffect(() => {
    const read = () => {
      void commands
        .getAll()
        .then((all) => setKeys(all.flatMap(({ name, shortcut = '' }) => (isCommandName(name) ? [{ name, key: shortcut }] : []))));
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [commands]);
  return keys;
}

/**
 * @param firefox whether this is Firefox
 * @returns what opens the browser's page for keys; `undefined` where no extension may open it
 */
export function keysPage({ commands, tabs }: Pick<Browser, 'commands' | 'tabs'>, firefox: boolean): (() => void) | undefined {
  if (!firefox) return () => void tabs.create({ url: 'chrome://extensions/shortcuts' });
  const open = (commands as ShortcutSettings).openShortcutSettings;
  return open && (() => void open.call(commands));
}
