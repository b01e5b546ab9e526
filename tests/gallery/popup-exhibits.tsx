import { CategoryTable } from '../../components/CategoryTable';
import { Citations } from '../../components/Citations';
import { Concordance } from '../../components/Concordance';
import { ExportPanel } from '../../components/ExportPanel';
import { FoundTerms } from '../../components/FoundTerms';
import { PopupEntry } from '../../components/PopupEntry';
import { PopupHeader, type PopupHeaderProps } from '../../components/PopupHeader';
import { PopupOverview } from '../../components/PopupOverview';
import { PopupSummary } from '../../components/PopupSummary';
import { PopupView, type PopupViewProps } from '../../components/PopupView';
import { SearchField } from '../../components/SearchField';
import { Tabs } from '../../components/Tabs';
import { TermBrowser } from '../../components/TermBrowser';
import type { ListedTerm } from '../../components/TermList';
import { CATEGORIES, profilePage, type Baseline, type Category, type SearchHit } from '../../lexicon';
import { allEntries, entryOf } from './gallery-entries';
import type { Exhibit } from './exhibits';

const TERMS: readonly ListedTerm[] = allEntries()
  .slice(0, 4)
  .map(({ detail: { id, zh, hant, category, gloss } }, at) => ({ id, zh, hant, category, gloss, count: at + 1 }));
const HITS: readonly SearchHit[] = allEntries()
  .slice(2, 6)
  .map(({ detail: { id, zh, hant, pinyin, category, gloss } }) => ({
    ...{ id, zh, hant, pinyin, category, gloss },
    match: 'initials',
    met: 'lgql',
  }));
const ENTRY = entryOf('放管服');
const LINES = ENTRY.contexts.map(({ left, hit, right, document }, at) => ({ left, hit, right, document, at }));
const BASELINE: Baseline = {
  characters: 38_000,
  occurrences: Object.fromEntries(CATEGORIES.map((category, at) => [category, at * 10])) as Record<Category, number>,
};
const PROFILE = profilePage({ characters: 1234, terms: TERMS }, BASELINE);
const SHORT = profilePage({ characters: 123, terms: TERMS }, BASELINE);
const CITATIONS: PopupViewProps['pageCitations'] = [
  { style: 'gbt7714', text: '政府工作报告[EB/OL]. [2026-11-26]. https://www.gov.cn/.' },
  { style: 'chicago', text: '“政府工作报告,” www.gov.cn, accessed November 26, 2026, https://www.gov.cn/.' },
];
const COUNTS = new Map(TERMS.map(({ category, count }) => [category, count]));

const HEAD: Omit<PopupHeaderProps, 'forbidden'> = {
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
  lexicon: { entries: 980, documents: 5 },
  profile: PROFILE,
  pageCitations: CITATIONS,
  opened: undefined,
  failed: false,
  told: undefined,
  find: () => [...HITS],
  onCategoriesOff: nothing,
  onOpen: nothing,
  onBack: nothing,
  onShow: nothing,
  onSave: nothing,
  onCopy: nothing,
  onCopyText: nothing,
};
const OPENED = { entry: ENTRY, lines: LINES, citations: CITATIONS };

/** The popup, and what it is made of. */
export const POPUP_EXHIBITS: readonly Exhibit[] = [
  { component: 'PopupView', state: 'usual', show: () => <PopupView {...POPUP} /> },
  { component: 'PopupView', state: 'an entry lies over it', show: () => <PopupView {...POPUP} opened={OPENED} /> },
  { component: 'PopupOverview', state: 'a setting failed', show: () => <PopupOverview {...POPUP} failed /> },
  {
    component: 'PopupOverview',
    state: 'no extension may run',
    show: () => <PopupOverview {...POPUP} page="forbidden" terms={[]} />,
  },
  {
    component: 'PopupOverview',
    state: 'nothing found, the page was not read',
    show: () => <PopupOverview {...POPUP} terms={[]} profile={{ ...PROFILE, characters: 0 }} />,
  },
  {
    component: 'PopupOverview',
    state: 'the lexicon cannot be read',
    show: () => <PopupOverview {...POPUP} lexicon={undefined} profile={undefined} lexiconFailed />,
  },
  {
    component: 'PopupEntry',
    state: 'copied',
    show: () => <PopupEntry {...POPUP} opened={OPENED} told={{ text: 'Copied.', failed: false }} />,
  },
  { component: 'PopupHeader', state: 'off', show: () => <PopupHeader {...HEAD} enabled={false} forbidden={false} /> },
  { component: 'PopupHeader', state: 'no side panel', show: () => <PopupHeader {...HEAD} onPanel={undefined} forbidden /> },
  {
    component: 'PopupSummary',
    state: 'enough text',
    show: () => (
      <p class="summary">
        <PopupSummary terms={4} occurrences={10} hidden={1} profile={PROFILE} />
      </p>
    ),
  },
  {
    component: 'PopupSummary',
    state: 'too little text',
    show: () => (
      <p class="summary">
        <PopupSummary terms={4} occurrences={10} hidden={0} profile={SHORT} />
      </p>
    ),
  },
  ...[PROFILE, SHORT, undefined].map((profile, at) => ({
    component: 'CategoryTable',
    state: ['with rates', 'too little text', 'no dictionary yet'][at] ?? '',
    show: () => <CategoryTable profile={profile} counts={COUNTS} off={['party']} disabled={false} onChange={nothing} />,
  })),
  { component: 'Concordance', state: 'lines', show: () => <Concordance lines={LINES} /> },
  { component: 'Concordance', state: 'one line', show: () => <Concordance lines={LINES.slice(0, 1)} /> },
  { component: 'ExportPanel', state: 'usual', show: () => <ExportPanel terms={4} ready onSave={nothing} onCopy={nothing} /> },
  {
    component: 'ExportPanel',
    state: 'nothing to take',
    show: () => <ExportPanel terms={0} ready onSave={nothing} onCopy={nothing} />,
  },
  {
    component: 'Citations',
    state: 'two styles',
    show: () => <Citations title="Cite this page" citations={CITATIONS} onCopy={nothing} />,
  },
  {
    component: 'FoundTerms',
    state: 'here and elsewhere',
    show: () => <FoundTerms query="lg" hits={HITS} counts={new Map([[HITS[0]?.id ?? '', 2]])} onOpen={nothing} />,
  },
  {
    component: 'FoundTerms',
    state: 'nothing',
    show: () => <FoundTerms query="xyz" hits={[]} counts={new Map()} onOpen={nothing} />,
  },
  { component: 'SearchField', state: 'filled', show: () => <SearchField query="lgql" onQuery={nothing} onSubmit={nothing} /> },
  {
    component: 'Tabs',
    state: 'two',
    show: () => (
      <Tabs
        label="Parts"
        tabs={[
          { key: 'a', label: 'Terms' },
          { key: 'b', label: 'Export' },
        ]}
        chosen="a"
        onChoose={nothing}
      >
        <p>Terms</p>
      </Tabs>
    ),
  },
  {
    component: 'TermBrowser',
    state: 'the page’s terms',
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
