import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { PopupView, type PopupViewProps } from '../../components/PopupView';
import type { ListedTerm } from '../../components/TermList';
import { useTranslate } from '../../components/translate';
import { concordance, dayOf, exportFile, exportRows, profilePage, type About, type ExportFormat } from '../../lexicon';
import { mergeReports } from '../shared/merge-reports';
import { saveFile } from '../shared/save-file';
import { isOnFor } from '../shared/settings';
import { withSite } from '../shared/site-patterns';
import { pageCitations, termCitations } from './citations';
import { useDictionary } from '../screen/use-dictionary';
import { usePage } from './use-page';
import { useSettings } from '../screen/use-settings';
import { hasPanel, openPanel, openReader, openSettings } from './ways-out';

/** The popup's state: settings, what the active tab's frames report, the dictionary, and the entry that is open. */
export function App({ browser }: { browser: Browser }) {
  const t = useTranslate();
  const { settings, failed, change } = useSettings(browser);
  const page = usePage(browser);
  const { dictionary, search, failed: lexiconFailed } = useDictionary(browser.runtime, page.state !== 'looking');
  const [history, setHistory] = useState<readonly string[]>([]);
  const [told, setTold] = useState<PopupViewProps['told']>();

  const { reports, tab } = page;
  const site = tab?.site ?? '';
  const book = dictionary?.book;
  const reported = useMemo(() => mergeReports(reports), [reports]);
  const terms = useMemo(
    () => reported.map((term): ListedTerm => ({ ...term, hant: book?.link(term.id)?.hant, gloss: book?.link(term.id)?.gloss })),
    [reported, book],
  );
  const characters = reports.reduce((sum, report) => sum + report.characters, 0);
  const details = dictionary?.details;
  const profile = useMemo(
    () => details && profilePage({ characters, terms: reported }, details.baseline),
    [details, characters, reported],
  );
  const date = dayOf(new Date());
  const about: About | undefined = details && { title: tab?.title ?? '', url: tab?.url ?? '', date, lexicon: details.stamp };
  const openedId = history.at(-1);
  const opened = useMemo(() => {
    const entry = openedId === undefined ? undefined : book?.open(openedId);
    if (entry === undefined || details === undefined) return undefined;
    const citations = termCitations(entry.detail.zh, { date, lexicon: details.stamp });
    return { entry, lines: concordance(details, entry.detail.id), citations };
  }, [openedId, book, details, date]);

  const find = useMemo(() => search && ((query: string) => search.find(query)), [search]);
  const copyText = useCallback(
    (text: string) =>
      void navigator.clipboard.writeText(text).then(
        () => setTold({ text: t('exportCopied'), failed: false }),
        () => setTold({ text: t('exportFailed'), failed: true }),
      ),
    [t],
  );
  const write = (format: ExportFormat, chosen: readonly ListedTerm[]) =>
    book && about && exportFile(format, exportRows(book, chosen), about, site);
  const go = (ids: readonly string[]) => {
    setHistory(ids);
    setTold(undefined);
  };
  return (
    <PopupView
      page={page.state}
      head={{
        site,
        enabled: settings.enabled,
        siteOn: isOnFor({ ...settings, enabled: true }, site),
        onEnable: (on) => change({ enabled: on }),
        onEnableSite: (on) => change({ sites: withSite(settings.sites, site, on === (settings.siteRule === 'only')) }),
        onPanel: hasPanel(browser) ? () => openPanel(browser, tab?.windowId) : undefined,
        onReader: () => openReader(browser),
        onRescan: page.rescan,
        onSettings: () => openSettings(browser),
      }}
      categoriesOff={settings.categoriesOff}
      terms={terms}
      lexicon={dictionary && { entries: dictionary.book.ids.length, documents: dictionary.documents }}
      lexiconFailed={lexiconFailed}
      profile={profile}
      pageCitations={tab && page.state === 'read' ? pageCitations({ ...tab, date }) : []}
      opened={opened}
      failed={failed}
      told={told}
      find={find}
      onCategoriesOff={(off) => change({ categoriesOff: off })}
      onOpen={(id) => go([...history, id])}
      onBack={() => go(history.slice(0, -1))}
      onShow={page.show}
      onSave={(format, chosen) => {
        const file = write(format, chosen);
        if (file === undefined) return;
        saveFile(document, file);
        setTold({ text: t('exportSaved', file.name), failed: false });
      }}
      onCopy={(format, chosen) => {
        const file = write(format, chosen);
        // A byte order mark belongs to a file; on the clipboard it would be a stray character.
        if (file !== undefined) copyText(file.text.replace(/^\uFEFF/, ''));
      }}
      onCopyText={copyText}
    />
  );
}
