import type { Browser, Tabs } from 'webextension-polyfill';

/** The tab that the panel stands beside. */
export interface FollowedTab {
  id: number;
  title: string;
  /** Host name; empty where the page has none, or the browser keeps it to itself. */
  site: string;
}

interface FollowOptions {
  /** A tab that is followed whichever is active. */
  named?: number | undefined;
  /** Is told of a tab when it becomes the active one and when it shows another page; of none where there is none. */
  onTab: (tab: FollowedTab | undefined) => void;
}

/**
 * Follows the active tab of the panel's own window. Opened as a tab itself, the panel stays with the tab that was active last.
 * @returns its undo
 */
export function followTab({ tabs, windows }: Pick<Browser, 'tabs' | 'windows'>, { named, onTab }: FollowOptions): () => void {
  let stopped = false;
  let shown: number | undefined;
  let own: number | undefined;
  let window: number | undefined;
  const show = (tab: Tabs.Tab | undefined) => {
    if (stopped || (tab !== undefined && tab.id === own)) return;
    shown = tab?.id;
    onTab(tab?.id === undefined ? undefined : describe(tab.id, tab));
  };
  const showTab = (id: number) => {
    // A tab can go before it is asked about.
    void tabs.get(id).then(show, () => undefined);
  };
  const onActivated = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType) => {
    if (named === undefined && windowId === window && tabId !== own) showTab(tabId);
  };
  const onUpdated = (tabId: number, { status, url }: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tabId === shown && (status === 'complete' || url !== undefined)) show(tab);
  };
  const start = async () => {
    const [current, self] = await Promise.all([windows.getCurrent(), tabs.getCurrent()]);
    [window, own] = [current.id, (self as Tabs.Tab | undefined)?.id];
    if (named !== undefined) show(await tabs.get(named).catch(() => undefined));
    else
      show((await tabs.query({ active: true, ...(window !== undefined && { windowId: window }) })).find(({ id }) => id !== own));
  };
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  void start();
  return () => {
    stopped = true;
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
  };
}

function describe(id: number, { title = '', url }: Tabs.Tab): FollowedTab {
  return { id, title, site: url !== undefined && URL.canParse(url) ? new URL(url).host : '' };
}
