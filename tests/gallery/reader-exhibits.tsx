import { CompareTable } from '../../components/CompareTable';
import { DispersionStrip } from '../../components/DispersionStrip';
import { FilePicker } from '../../components/FilePicker';
import { LexiconBrowser } from '../../components/LexiconBrowser';
import { PlacedTerms } from '../../components/PlacedTerms';
import { ProgressBar } from '../../components/ProgressBar';
import { ReaderProfile } from '../../components/ReaderProfile';
import { ReaderStart } from '../../components/ReaderStart';
import { TermView } from '../../components/TermView';
import { TextHead } from '../../components/TextHead';
import { DETAILS, entryOf } from './gallery-entries';
import type { Exhibit } from './exhibits';
import { COMPARED, LINES, PLACES, PROFILE, SHORT_PROFILE, TERMS } from './sample-text';

const NO_FILTER = { query: '', category: '', form: '', scope: '' } as const;
const ENCODING = { taken: 'gb18030', unreadable: 3 } as const;

/** The reader page and the side panel, in parts. */
export const READER_EXHIBITS: readonly Exhibit[] = [
  {
    component: 'CompareTable',
    state: 'usual',
    show: () => <CompareTable terms={COMPARED} names={['A', 'B']} lit={COMPARED[0]?.id} onLight={nothing} onOpen={nothing} />,
  },
  {
    component: 'DispersionStrip',
    state: 'usual',
    show: () => <DispersionStrip places={PLACES} length={4200} current={1} onJump={nothing} />,
  },
  {
    component: 'FilePicker',
    state: 'usual',
    show: () => (
      <FilePicker look="primary" onFiles={nothing}>
        File
      </FilePicker>
    ),
  },
  {
    component: 'LexiconBrowser',
    state: 'some entries',
    show: () => (
      <LexiconBrowser
        entries={DETAILS.entries.slice(0, 5)}
        filter={NO_FILTER}
        find={() => []}
        onFilter={nothing}
        onOpen={nothing}
      />
    ),
  },
  {
    component: 'LexiconBrowser',
    state: 'nothing found',
    show: () => (
      <LexiconBrowser entries={[]} filter={{ ...NO_FILTER, query: '?' }} find={() => []} onFilter={nothing} onOpen={nothing} />
    ),
  },
  {
    component: 'PlacedTerms',
    state: 'usual',
    show: () => <PlacedTerms terms={TERMS} places={PLACES} current={1} onJump={nothing} onOpen={nothing} />,
  },
  { component: 'ProgressBar', state: 'a third', show: () => <ProgressBar label="Reading" share={1 / 3} /> },
  { component: 'ReaderProfile', state: 'usual', show: () => <ReaderProfile profile={PROFILE} /> },
  { component: 'ReaderProfile', state: 'too short', show: () => <ReaderProfile profile={SHORT_PROFILE} /> },
  { component: 'ReaderStart', state: 'usual', show: () => <ReaderStart onFiles={nothing} onWords={nothing} /> },
  {
    component: 'TermView',
    state: 'usual',
    show: () => <TermView entry={entryOf('放管服')} count={3} lines={LINES} onBack={nothing} onOpen={nothing} onStep={nothing} />,
  },
  {
    component: 'TextHead',
    state: 'a file with unreadable bytes',
    show: () => (
      <TextHead
        name="a-rather-long-name-of-a-file-that-somebody-has-saved.txt"
        characters={4200}
        encoding={ENCODING}
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
