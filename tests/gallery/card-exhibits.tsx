import type { CardActions, CardView } from '../../components/card-view';
import { CardBar } from '../../components/CardBar';
import { CardFoot } from '../../components/CardFoot';
import { UnlistedTerm } from '../../components/UnlistedTerm';
import { WordCard } from '../../components/WordCard';
import { WrongForm } from '../../components/WrongForm';
import { entryOf, entryWithMost } from './gallery-entries';
import type { Exhibit } from './exhibits';

const ACTIONS: CardActions = {
  close: nothing,
  open: nothing,
  back: nothing,
  setDensity: nothing,
  pin: nothing,
  nextCorner: nothing,
  step: nothing,
  setPanel: nothing,
  copies: ['term', 'gloss', 'gbt7714', 'chicago'],
  copy: nothing,
  hide: nothing,
  report: nothing,
};
const VIEW: CardView = {
  state: { kind: 'entry', entry: entryOf('放管服'), surface: '放管服改革' },
  density: 'compact',
  pinned: false,
  sheet: false,
  occurrence: { index: 3, of: 7 },
  here: [],
  canGoBack: false,
  panel: undefined,
  status: undefined,
};
const longest = entryWithMost(({ detail }) => detail.zh.length);

/** Every card state, as what it changes. */
const VIEWS: readonly (readonly [state: string, changed: Partial<CardView>])[] = [
  ['compact', {}],
  ['longest', { state: { kind: 'entry', entry: longest, surface: undefined }, canGoBack: true }],
  ['full', { density: 'full' }],
  ['loading', { state: { kind: 'loading', title: '放管服' } }],
  ['failed', { state: { kind: 'failed', title: '放管服' } }],
  ['unlisted', { state: { kind: 'unlisted', title: '三个到位', unpacks: '认识到位、责任到位、落实到位' } }],
  ['pinned, copied', { pinned: true, status: { text: 'Copied.', failed: false } }],
  ['copy failed', { status: { text: 'The browser did not let this be copied.', failed: true } }],
  ['copying', { panel: 'copy' }],
  ['more actions', { panel: 'more' }],
  ['wrong here', { panel: 'wrong' }],
  ['sheet', { sheet: true }],
];

/** The card in a page. */
export const CARD_EXHIBITS: readonly Exhibit[] = [
  ...VIEWS.map(([state, changed]) => ({
    component: 'WordCard',
    state,
    show: () => <WordCard view={{ ...VIEW, ...changed }} actions={ACTIONS} />,
  })),
  {
    component: 'UnlistedTerm',
    state: 'that the page does not unpack',
    show: () => <UnlistedTerm title="三个到位" unpacks={undefined} />,
  },
  { component: 'CardBar', state: 'usual', show: () => <CardBar view={VIEW} actions={ACTIONS} /> },
  { component: 'CardFoot', state: 'usual', show: () => <CardFoot view={VIEW} actions={ACTIONS} /> },
  { component: 'WrongForm', state: 'usual', show: () => <WrongForm title="放管服" onSend={nothing} onCancel={nothing} /> },
];

function nothing(): void {
  // A gallery only shows.
}
