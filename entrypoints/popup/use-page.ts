import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Browser, Tabs } from 'webextension-polyfill';
import type { PageState } from '../../components/PopupView';
import type { PageMessage } from '../shared/messages';
import { linkPage, type PageLink } from '../shared/page-link';

/** The tab that the popup speaks of. */
export interface PageTab {
  windowId: number | undefined;
  title: string;
  url: string;
  /** Host name, with its port where that is not the usual one; empty where the address has none. */
  site: string;
}

/** Listens to the active tab for as long as the popup is open. */
export function usePage(browser: Browser) {
  const [state, setState] = useState<PageState>('looking');
  const [tab, setTab] = useState<PageTab>();
  const [reports, setReports] = useState<ReadonlyMap<string, PageMessage>>(new Map());
  const link = useRef<PageLink>(undefined);

  // The page is asked before the popup's first frame, not after it.
  useLayoutEffect(() => {
    let gone = false;
    activeTab(browser).then(
      (found) => {
        if (gone) return;
        if (found?.id === undefined) return setState('forbidden');
        setTab(describeTab(found));
        link.current = linkPage(browser, found.id, {
          onReport(message) {
            setState('read');
            setReports((earlier) => new Map(earlier).set(message.frame, message));
          },
          onEmpty: () => setState('read'),
          onForbidden: () => setState('forbidden'),
        });
      },
      () => setState('forbidden'),
    );
    return () => {
      gone = true;
      link.current?.stop();
    };
  }, [browser]);

  const told = useMemo(() => [...reports.values()], [reports]);
  return {
    state,
    tab,
    /** What each frame has told last. */
    reports: told,
    /** Scrolls to the next occurrence of a term, in the first frame that has it. */
    show: (id: string) => {
      const frame = told.find((report) => report.terms.some((term) => term.id === id))?.frame;
      if (frame !== undefined) link.current?.show(frame, id);
    },
    /** Has every frame read again. */
    rescan: () => {
      for (const frame of reports.keys()) link.current?.rescan(frame);
    },
  };
}

/** The active tab, or the one named in the address (`?tab=ID`) where the popup was opened as a page. */
async function activeTab({ tabs }: Browser): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return named > 0 ? tabs.get(named) : (await tabs.query({ active: true, currentWindow: true }))[0];
}

function describeTab({ windowId, title = '', url = '' }: Tabs.Tab): PageTab {
  return { windowId, title, url, site: URL.canParse(url) ? new URL(url).host : '' };
}
