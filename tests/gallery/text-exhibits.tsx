import { CompareTable } from '../../components/CompareTable';
import { DispersionStrip } from '../../components/DispersionStrip';
import { FilePicker } from '../../components/FilePicker';
import { LexiconBrowser } from '../../components/LexiconBrowser';
import { PlacedTerms } from '../../components/PlacedTerms';
import type { Place } from '../../components/places';
import { ProgressBar } from '../../components/ProgressBar';
import { ReaderProfile } from '../../components/ReaderProfile';
import { ReaderStart } from '../../components/ReaderStart';
import { TermView } from '../../components/TermView';
import { TextHead } from '../../components/TextHead';
import { compareTexts, concordance, profilePage } from '../../lexicon';
import { allEntries, DETAILS, entryOf, entryWithMost } from './gallery-entries';
import type { Exhibit } from './exhibits';

/** A text that is made up of entries alone, the longest headword among them. */
const TERMS = [entryWithMost(({ detail }) => detail.zh.length), ...allEntries().filter((_, at) => at % 60 === 0)].map(
  ({ detail }, at) => ({ ...detail, count: 1 + (at % 3) }),
);
const PLACES: readonly Place[] = [0, 1, 2].flatMap((round) =>
  TERMS.filter(({ count }) => count > round).map(({ id, zh, category }, at) => ({ id, zh, category, at: round * 900 + at * 40 })),
);
const TEXT = { characters: 2700, terms: TERMS };
const OTHER = { characters: 1200, terms: TERMS.slice(5).map((term) => ({ ...term, count: 4 - term.count })) };
const ENTRY = entryOf('放管服');

/** The parts of the reader page and the side panel. */
export const TEXT_EXHIBITS: readonly Exhibit[] = [
  {
    component: 'DispersionStrip',
    state: 'one place shown',
    show: () => <DispersionStrip places={PLACES} length={2700} current={4} onJump={nothing} />,
  },
  {
    component: 'PlacedTerms',
    state: 'one place shown',
    show: () => <PlacedTerms terms={TERMS} places={PLACES} current={4} onJump={nothing} onOpen={nothing} />,
  },
  {
    component: 'LexiconBrowser',
    state: 'narrowed',
    show: () => (
      <LexiconBrowser
        entries={DETAILS.entries}
        filter={{ query: '', category: 'ecology', form: 'slogan', scope: '' }}
        find={() => []}
        onFilter={nothing}
        onOpen={nothing}
      />
    ),
  },
  {
    component: 'TermView',
    state: 'seven occurrences',
    show: () => (
      <TermView
        entry={ENTRY}
        count={7}
        lines={concordance(DETAILS, ENTRY.detail.id)}
        onBack={nothing}
        onOpen={nothing}
        onStep={nothing}
      />
    ),
  },
  {
    component: 'ReaderProfile',
    state: 'long enough',
    show: () => <ReaderProfile profile={profilePage(TEXT, DETAILS.baseline)} />,
  },
  {
    component: 'ReaderProfile',
    state: 'too short',
    show: () => <ReaderProfile profile={profilePage({ ...TEXT, characters: 400 }, DETAILS.baseline)} />,
  },
  {
    component: 'CompareTable',
    state: 'one term lit',
    show: () => (
      <CompareTable
        terms={compareTexts(TEXT, OTHER)}
        names={['报告（征求意见稿）.docx', '2024.txt']}
        lit={TERMS[7]?.id}
        onLight={nothing}
        onOpen={nothing}
      />
    ),
  },
  { component: 'ReaderStart', state: 'empty', show: () => <ReaderStart onFiles={nothing} onWords={nothing} /> },
  {
    component: 'FilePicker',
    state: 'outlined',
    show: () => (
      <FilePicker look="outlined" onFiles={nothing}>
        …
      </FilePicker>
    ),
  },
  { component: 'ProgressBar', state: 'half', show: () => <ProgressBar label="…" share={0.5} /> },
  {
    component: 'TextHead',
    state: 'unreadable places',
    show: () => (
      <TextHead
        name="一个很长很长的文件名（征求意见稿第三次修改）.txt"
        letter="A"
        characters={123456}
        encoding={{ taken: 'gb18030', unreadable: 3 }}
        encodings={['utf-8', 'gb18030']}
        onEncoding={nothing}
        onClose={nothing}
      />
    ),
  },
];

function nothing(): void {
  // A gallery only shows.
}
