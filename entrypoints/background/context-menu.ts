import type { Menus, Runtime, Tabs, Windows } from 'webextension-polyfill';
import type { MessageKey, Translate } from '../../components/translate';
import type { PageCommand } from '../shared/messages';
import { readSettings, writeSettings, type SettingStorage } from '../shared/settings';
import { isListed, siteOf, withSite } from '../shared/site-patterns';
import { termPage } from './term-page';

/** What stands in the menu, and where. */
const ITEMS = [
  { id: 'look-up', title: 'menuLookUp', contexts: ['selection'] },
  { id: 'rescan', title: 'menuRescan', contexts: ['page', 'action'] },
  { id: 'site', title: 'menuSite', contexts: ['page', 'action'] },
] as const satisfies readonly { id: string; title: MessageKey; contexts: Menus.ContextType[] }[];

/** Pages that can be read at all. */
const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];
/** The window of a term that was looked up, in CSS pixels. */
const WINDOW = { width: 420, height: 680 };

interface World {
  contextMenus: Pick<Menus.Static, 'create' | 'removeAll' | 'onClicked'>;
  runtime: Pick<Runtime.Static, 'getURL'>;
  storage: Pick<SettingStorage, 'sync' | 'local'>;
  tabs: Pick<Tabs.Static, 'create' | 'sendMessage'>;
  /** Missing where there are no windows, as on telephones. */
  windows?: Pick<Windows.Static, 'create'> | undefined;
}

/** The extension's lines in the menu that a right click opens. */
export interface ContextMenu {
  /** Writes the lines anew; the browser keeps them until the next time. */
  write: (translate: Translate) => Promise<void>;
}

/** @param onError is told what went wrong with a line that was chosen */
export function createContextMenu(world: World, onError: (error: unknown) => void): ContextMenu {
  world.contextMenus.onClicked.addListener((info, tab) => {
    choose(world, info, tab).catch(onError);
  });
  let last: Promise<void> = Promise.resolve();
  return {
    write(translate) {
      // Two writers at once would each find the other's lines there.
      last = last.then(async () => {
        await world.contextMenus.removeAll();
        for (const { id, title, contexts } of ITEMS) {
          // The browser puts what is selected in the place of `%s`.
          world.contextMenus.create({
            id,
            title: translate(title, '%s'),
            contexts: [...contexts],
            documentUrlPatterns: READABLE,
          });
        }
      });
      return last;
    },
  };
}

async function choose(
  { runtime, storage, tabs, windows }: World,
  { menuItemId, selectionText = '' }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId === 'look-up') {
    const url = runtime.getURL(termPage({ find: selectionText }, tab?.id));
    await (windows ? windows.create({ url, type: 'popup', ...WINDOW }) : tabs.create({ url }));
  }
  if (menuItemId === 'rescan' && tab?.id !== undefined) {
    await tabs.sendMessage(tab.id, { type: 'rescan' } satisfies PageCommand);
  }
  if (menuItemId === 'site') {
    const { sites } = await readSettings(storage);
    const site = siteOf(tab?.url);
    if (site !== '') await writeSettings(storage, { sites: withSite(sites, site, !isListed(sites, site)) });
  }
}
