import { useEffect, useRef, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { PopupView, type PageState } from '../../components/PopupView';
import type { Book } from '../../lexicon';
import { reportError } from '../shared/errors';
import type { PageMessage } from '../shared/messages';
import {
  DEFAULT_SETTINGS,
  isOnFor,
  readSettings,
  watchSettings,
  withItem,
  writeSettings,
  type Settings,
} from '../shared/settings';
import { withSite } from '../shared/site-patterns';
import { loadDictionary } from '../shared/dictionary';
import { linkPage, type PageLink } from '../shared/page-link';
import { mergeReports } from '../shared/merge-reports';

/** The popup's state: settings, the active tab's reports, and the entry that is open. */
export function App({ browser }: { browser: Browser }) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [site, setSite] = useState('');
  const [page, setPage] = useState<PageState>('looking');
  const [reports, setReports] = useState<ReadonlyMap<string, PageMessage>>(new Map());
  const [dictionary, setDictionary] = useState<{ book: Book; documents: number }>();
  const [history, setHistory] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const link = useRef<PageLink>(undefined);

  useEffect(() => {
    const area = browser.storage;
    readSettings(area).then(setSettings, () => setFailed(true));
    return watchSettings(area, setSettings);
  }, [browser]);

  useEffect(() => {
    loadDictionary(browser.runtime).then(setDictionary, (error: unknown) => reportError('popup', error));
  }, [browser]);

  useEffect(() => {
    let gone = false;
    activeTab(browser).then(
      (tab) => {
        if (gone) return;
        if (tab === undefined) return setPage('forbidden');
        setSite(tab.site);
        link.current = linkPage(browser, tab.id, {
          onReport(message) {
            setPage('read');
            setReports((earlier) => new Map(earlier).set(message.frame, message));
          },
          onEmpty: () => setPage('read'),
          onForbidden: () => setPage('forbidden'),
        });
      },
      () => setPage('forbidden'),
    );
    return () => {
      gone = true;
      link.current?.stop();
    };
  }, [browser]);

  const change = (changed: Partial<Settings>) => {
    setSettings((earlier) => ({ ...earlier, ...changed }));
    setFailed(false);
    writeSettings(browser.storage, changed).catch(() => {
      setFailed(true);
      readSettings(browser.storage).then(setSettings, () => undefined);
    });
  };
  const terms = mergeReports([...reports.values()]);
  const openedId = history.at(-1);
  return (
    <PopupView
      page={page}
      site={site}
      enabled={settings.enabled}
      siteOn={isOnFor({ ...settings, enabled: true }, site)}
      categoriesOff={settings.categoriesOff}
      terms={terms.map((term) => ({ ...term, gloss: dictionary?.book.link(term.id)?.gloss }))}
      lexicon={dictionary && { entries: dictionary.book.ids.length, documents: dictionary.documents }}
      opened={openedId === undefined ? undefined : dictionary?.book.open(openedId)}
      failed={failed}
      onEnable={(on) => change({ enabled: on })}
      onEnableSite={(on) => change({ sites: withSite(settings.sites, site, on === (settings.siteRule === 'only')) })}
      onToggle={(category, on) => change({ categoriesOff: withItem(settings.categoriesOff, category, !on) })}
      onOpen={(id) => setHistory([...history, id])}
      onBack={() => setHistory(history.slice(0, -1))}
      onShow={(id) => {
        const frame = [...reports.values()].find((report) => report.terms.some((term) => term.id === id))?.frame;
        if (frame !== undefined) link.current?.show(frame, id);
      }}
    />
  );
}

/** The tab that the popup speaks of: the active one, or the one named in the address (`?tab=ID`) when opened as a page. */
async function activeTab({ tabs }: Browser): Promise<{ id: number; site: string } | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named > 0 ? await tabs.get(named) : (await tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, site: tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).host : '' };
}
