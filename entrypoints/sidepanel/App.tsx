import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { LexiconBrowser, type LexiconFilter } from '../../components/LexiconBrowser';
import { SegmentedControl } from '../../components/SegmentedControl';
import { stepTo } from '../../components/places';
import { StatusLine } from '../../components/StatusLine';
import { TermView } from '../../components/TermView';
import { useTranslate } from '../../components/translate';
import { useDictionary } from '../screen/use-dictionary';
import { useSettings } from '../screen/use-settings';
import { useTrail } from '../screen/use-trail';
import type { PanelAddress } from './address';
import { combineFrames } from './combine-frames';
import { PageTerms } from './PageTerms';
import { usePage } from './use-page';

const NO_FILTER: LexiconFilter = { query: '', category: '', form: '', scope: '' };

/** The side panel: the page beside it, the lexicon, or one entry of it. */
export function App({ browser, address }: { browser: Browser; address: PanelAddress }) {
  const t = useTranslate();
  const { settings } = useSettings(browser);
  const [chosen, setChosen] = useState<'page' | 'lexicon'>();
  const [filter, setFilter] = useState<LexiconFilter>({ ...NO_FILTER, query: address.find ?? '' });
  const [current, setCurrent] = useState(-1);
  const page = usePage(browser, address.tab);
  const { dictionary, search, failed } = useDictionary(browser.runtime, page.state !== 'looking' || page.tab === undefined);
  const trail = useTrail(dictionary, address.entry);

  const { categoriesOff } = settings;
  const combined = useMemo(() => combineFrames(page.reports, categoriesOff), [page.reports, categoriesOff]);
  useEffect(() => setCurrent(-1), [page.tab]);
  const find = useMemo(
    () => search && dictionary && ((query: string) => search.find(query, dictionary.book.ids.length).map(({ id }) => id)),
    [search, dictionary],
  );

  const jump = (number: number | undefined) => {
    const place = combined.places[number ?? -1];
    if (number === undefined || place === undefined) return;
    setCurrent(number);
    page.jump(place.frame, place.number);
  };
  const view = chosen ?? (page.tab === undefined || address.find !== undefined ? 'lexicon' : 'page');
  return (
    <main>
      {trail.opened === undefined ? (
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
          {failed && <StatusLine failed>{t('popupLexiconFailed')}</StatusLine>}
          {view === 'page' && (
            <PageTerms
              page={page}
              combined={combined}
              settings={settings}
              book={dictionary?.book}
              current={current}
              onJump={jump}
              onOpen={trail.open}
            />
          )}
          {view === 'lexicon' && dictionary && find && (
            <LexiconBrowser
              entries={dictionary.details.entries}
              filter={filter}
              find={find}
              onFilter={setFilter}
              onOpen={trail.open}
            />
          )}
        </>
      ) : (
        <TermView
          {...trail.opened}
          count={combined.terms.find(({ id }) => id === trail.opened?.entry.detail.id)?.count ?? 0}
          here={combined.terms.map(({ zh }) => zh)}
          onBack={trail.back}
          onOpen={trail.open}
          onStep={(step) => jump(stepTo(combined.places, trail.opened?.entry.detail.id ?? '', current, step))}
        />
      )}
    </main>
  );
}
