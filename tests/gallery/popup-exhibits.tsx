import { Citations } from '../../components/Citations';
import { CategoryTable } from '../../components/CategoryTable';
import { Concordance } from '../../components/Concordance';
import { ExportPanel } from '../../components/ExportPanel';
import { FoundTerms } from '../../components/FoundTerms';
import { PopupEntry } from '../../components/PopupEntry';
import { PopupHeader } from '../../components/PopupHeader';
import { PopupOverview } from '../../components/PopupOverview';
import { PopupSummary } from '../../components/PopupSummary';
import { PopupView, type PopupViewProps } from '../../components/PopupView';
import { SearchField } from '../../components/SearchField';
import { Tabs } from '../../components/Tabs';
import { TermBrowser } from '../../components/TermBrowser';
import { cite, createSearch } from '../../lexicon';
import { DETAILS, entryOf } from './gallery-entries';
import type { Exhibit } from './exhibits';
import { LINES, PROFILE, SHORT_PROFILE, TERMS } from './sample-text';

const search = createSearch(DETAILS);
const PAGE = { title: '政府工作报告', url: 'https://www.gov.cn/report.html', date: '2026-11-26' };
const CITATIONS = (['gbt7714', 'chicago'] as const).map((style) => ({ style, text: cite(PAGE, style) }));
const OPENED = { entry: entryOf('放管服'), lines: LINES, citations: CITATIONS };
const COUNTS = new Map([['economy', 12] as const]);
const HEAD: PopupViewProps['head'] = {
  site: 'www.gov.cn',
  enabled: true,
  siteOn: true,
  onEnable: nothing,
  onEnableSite: nothing,
  onPanel: nothing,
  onReader: nothing,
  onRescan: nothing,
  onSettings: nothing,
};
const POPUP: PopupViewProps = {
  page: 'read',
  head: HEAD,
  categoriesOff: ['rural'],
  terms: TERMS,
  lexicon: { entries: DETAILS.entries.length, documents: DETAILS.documents.length },
  profile: PROFILE,
  pageCitations: CITATIONS,
  opened: undefined,
  failed: false,
  told: undefined,
  find: (query) => search.find(query),
  onCategoriesOff: nothing,
  onOpen: nothing,
  onBack: nothing,
  onShow: nothing,
  onSave: nothing,
  onCopy: nothing,
  onCopyText: nothing,
};

/** The popup's states, as what they change. */
const VIEWS: readonly (readonly [state: string, changed: Partial<PopupViewProps>])[] = [
  ['terms', {}],
  ['looking', { page: 'looking', terms: [], profile: undefined, lexicon: undefined, find: undefined }],
  ['forbidden', { page: 'forbidden', terms: [] }],
  ['nothing found', { terms: [] }],
  ['off', { head: { ...HEAD, enabled: false } }],
  ['not stored', { failed: true }],
  ['opened', { opened: OPENED, told: { text: '…', failed: false } }],
];

/** The popup and its parts. */
export const POPUP_EXHIBITS: readonly Exhibit[] = [
  ...VIEWS.map(([state, changed]) => ({
    component: 'PopupView',
    state,
    show: () => <PopupView {...POPUP} {...changed} />,
  })),
  { component: 'PopupHeader', state: 'usual', show: () => <PopupHeader {...HEAD} forbidden={false} /> },
  { component: 'PopupOverview', state: 'usual', show: () => <PopupOverview {...POPUP} /> },
  { component: 'PopupEntry', state: 'usual', show: () => <PopupEntry {...POPUP} opened={OPENED} /> },
  {
    component: 'PopupSummary',
    state: 'long, too short',
    show: () => (
      <>
        <PopupSummary terms={4} occurrences={10} hidden={2} profile={PROFILE} />
        <PopupSummary terms={1} occurrences={1} hidden={0} profile={SHORT_PROFILE} />
      </>
    ),
  },
  {
    component: 'CategoryTable',
    state: 'some off',
    show: () => <CategoryTable profile={PROFILE} counts={COUNTS} off={['rural']} disabled={false} onChange={nothing} />,
  },
  { component: 'Citations', state: 'usual', show: () => <Citations title="…" citations={CITATIONS} onCopy={nothing} /> },
  { component: 'Concordance', state: 'usual', show: () => <Concordance lines={LINES} /> },
  { component: 'ExportPanel', state: 'usual', show: () => <ExportPanel terms={4} ready onSave={nothing} onCopy={nothing} /> },
  {
    component: 'FoundTerms',
    state: 'by initials',
    show: () => <FoundTerms query="fgf" hits={search.find('fgf')} counts={new Map([['fang-guan-fu', 3]])} onOpen={nothing} />,
  },
  { component: 'FoundTerms', state: 'none', show: () => <FoundTerms query="?" hits={[]} counts={new Map()} onOpen={nothing} /> },
  { component: 'SearchField', state: 'usual', show: () => <SearchField query="" onQuery={nothing} onSubmit={nothing} /> },
  {
    component: 'Tabs',
    state: 'two',
    show: () => (
      <Tabs
        label="Tabs"
        tabs={[
          { key: 'a', label: 'One' },
          { key: 'b', label: 'Two' },
        ]}
        chosen="a"
        onChoose={nothing}
      >
        …
      </Tabs>
    ),
  },
  {
    component: 'TermBrowser',
    state: 'usual',
    show: () => (
      <TermBrowser terms={TERMS} find={POPUP.find} onOpen={nothing}>
        {null}
      </TermBrowser>
    ),
  },
];

function nothing(): void {
  // A gallery only shows.
}
