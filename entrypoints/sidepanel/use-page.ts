import { useEffect, useRef, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { PageState } from '../../components/PopupView';
import type { PageMessage } from '../shared/messages';
import { linkPage, type PageLink } from '../shared/page-link';
import { followTab, type FollowedTab } from './follow-tab';

/** The page beside the panel, as it is now. */
export interface BesidePage {
  /** `undefined` where there is no tab to stand beside. */
  tab: FollowedTab | undefined;
  state: PageState;
  reports: readonly PageMessage[];
  /** Brings a mark of the page into view and flashes it. */
  jump: (frame: string, place: number) => void;
}

const NOTHING: Pick<BesidePage, 'state' | 'reports'> = { state: 'looking', reports: [] };

/** @param named a tab that is followed whichever is active */
export function usePage(browser: Browser, named: number | undefined): BesidePage {
  const [tab, setTab] = useState<FollowedTab>();
  const [{ state, reports }, setPage] = useState(NOTHING);
  const link = useRef<PageLink>(undefined);
  useEffect(() => {
    const stopLink = () => {
      link.current?.stop();
      link.current = undefined;
    };
    const stop = followTab(browser, {
      named,
      onTab(next) {
        stopLink();
        setTab(next);
        setPage(NOTHING);
        if (next === undefined) return;
        link.current = linkPage(browser, next.id, {
          onReport: (message) => setPage((page) => ({ state: 'read', reports: withReport(page.reports, message) })),
          onEmpty: () => setPage((page) => ({ ...page, state: 'read' })),
          onForbidden: () => setPage({ state: 'forbidden', reports: [] }),
        });
      },
    });
    return () => {
      stop();
      stopLink();
    };
  }, [browser, named]);
  return { tab, state, reports, jump: (frame, place) => link.current?.jump(frame, place) };
}

/** @returns the reports with this one in place of the frame's earlier one */
function withReport(reports: readonly PageMessage[], message: PageMessage): PageMessage[] {
  const others = reports.filter(({ frame }) => frame !== message.frame);
  return others.length === reports.length
    ? [...reports, message]
    : reports.map((old) => (old.frame === message.frame ? message : old));
}
