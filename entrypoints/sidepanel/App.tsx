import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { LexiconBrowser, type LexiconFilter } from '../../components/LexiconBrowser';
import { SegmentedControl } from '../../components/SegmentedControl';
import { stepTo } from '../../components/places';
import { TermView } from '../../components/TermView';
import { useTranslate } from '../../components/translate';
import { createSearch } from '../../lexicon';
import { loadDictionary, type LoadedDictionary } from '../shared/dictionary';
import { reportError } from '../shared/errors';
import { DEFAULT_SETTINGS, readSettings, watchSettings, type Settings } from '../shared/settings';
import type { PanelAddress } from './address';
import { combineFrames } from './combine-frames';
import { PageTerms } from './PageTerms';
import { usePage } from './use-page';

const NO_FILTER: LexiconFilter = { query: '', category: '', form: '', scope: '' };

/** The side panel: the page beside it, the lexicon, or one entry of it. */
export function App({ browser, address }: { browser: Browser; address: PanelAddress }) {
  const t = useTranslate();
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [dictionary, setDictionary] = useState<LoadedDictionary>();
  const [chosen, setChosen] = useState<'page' | 'lexicon'>();
  const [filter, setFilter] = useState<LexiconFilter>({ ...NO_FILTER, query: address.find ?? '' });
  const [history, setHistory] = useState<readonly string[]>(address.entry === undefined ? [] : [address.entry]);
  const [current, setCurrent] = useState(-1);
  const page = usePage(browser, address.tab);

  useEffect(() => {
    const failed = (error: unknown) => reportError('side panel', error);
    readSettings(browser.storage).then(setSettings, failed);
    loadDictionary(browser.runtime).then(setDictionary, failed);
    return watchSettings(browser.storage, setSettings);
  }, [browser]);

  const { categoriesOff } = settings;
  const combined = useMemo(() => combineFrames(page.reports, categoriesOff), [page.reports, categoriesOff]);
  useEffect(() => setCurrent(-1), [page.tab]);
  const find = useMemo(() => {
    if (dictionary === undefined) return undefined;
    const search = createSearch(dictionary.details);
    return (query: string) => search.find(query, dictionary.details.entries.length).map(({ id }) => id);
  }, [dictionary]);

  const jump = (number: number | undefined) => {
    const place = combined.places[number ?? -1];
    if (number === undefined || place === undefined) return;
    setCurrent(number);
    page.jump(place.frame, place.number);
  };
  const open = (id: string) => setHistory((before) => [...before, id]);
  const id = history.at(-1);
  const entry = id === undefined ? undefined : dictionary?.book.open(id);
  const view = chosen ?? (page.tab === undefined || address.find !== undefined ? 'lexicon' : 'page');
  return (
    <main>
      {entry === undefined || id === undefined ? (
        <>
          <header class="panel-bar">
            <SegmentedControl
              label={t('panelView')}
              value={view}
              options={[
                { value: 'page', label: t('panelPage') },
                { value: 'lexicon', label: t('panelLexicon') },
              ]}
              onChange={setChosen}
            />
          </header>
          {view === 'page' && (
            <PageTerms
              page={page}
              combined={combined}
              settings={settings}
              book={dictionary?.book}
              current={current}
              onJump={jump}
              onOpen={open}
            />
          )}
          {view === 'lexicon' && dictionary && find && (
            <LexiconBrowser entries={dictionary.details.entries} filter={filter} find={find} onFilter={setFilter} onOpen={open} />
          )}
        </>
      ) : (
        <TermView
          entry={entry}
          count={combined.terms.find((term) => term.id === id)?.count ?? 0}
          onBack={() => setHistory(history.slice(0, -1))}
          onOpen={open}
          onStep={(step) => jump(stepTo(combined.places, id, current, step))}
        />
      )}
    </main>
  );
}
