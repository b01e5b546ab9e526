import type { FullEntry } from '../lexicon';

/** What the card in a page is about. */
export type CardState =
  | { kind: 'loading'; title: string }
  | { kind: 'failed'; title: string }
  /** It looks like a formulation and is in no lexicon; `unpacks` is what the page says of its members. */
  | { kind: 'unlisted'; title: string; unpacks: string | undefined }
  | { kind: 'entry'; entry: FullEntry; surface: string | undefined };

/** What of the card can be open besides the explanation: one at most. */
export type CardPanel = 'copy' | 'more' | 'wrong';

/** What can be copied. */
export type CopyKind = 'term' | 'gloss' | 'gbt7714' | 'chicago';

/** What a reader finds wrong with a mark. */
export interface WrongReport {
  what: 'not-here' | 'explanation' | 'other';
  note: string;
  /** Whether the page's title and address may be kept with it. */
  withPage: boolean;
}

/** Everything that the card shows. */
export interface CardView {
  state: CardState;
  density: 'compact' | 'full';
  pinned: boolean;
  /** Whether the card lies at the foot of a small screen, where it can be neither moved nor sized. */
  sheet: boolean;
  /** Which of the page's occurrences of the term it is, from 1 on; `undefined` where that is not known. */
  occurrence: { index: number; of: number } | undefined;
  /** Which of a numbered formulation's members the page has by themselves. */
  here: readonly string[];
  /** Whether an earlier entry was left by a link. */
  canGoBack: boolean;
  panel: CardPanel | undefined;
  /** What the last thing that the reader asked for has led to. */
  status: { text: string; failed: boolean } | undefined;
}

/** Everything that the reader can ask of the card. What a place cannot do is left out. */
export interface CardActions {
  close: () => void;
  open: (id: string) => void;
  back: () => void;
  /** Shows everything, or one look again. */
  setDensity: (density: CardView['density']) => void;
  pin: (pinned: boolean) => void;
  /** Moves the card to the next corner of the window. */
  nextCorner: () => void;
  /** Goes to the term's next occurrence on the page (1), or the one before (-1). */
  step?: ((by: 1 | -1) => void) | undefined;
  setPanel: (panel: CardPanel | undefined) => void;
  /** What the place can copy; no citations, say, where there is no page to cite. */
  copies: readonly CopyKind[];
  copy: (kind: CopyKind) => void;
  hide?: (() => void) | undefined;
  report?: ((report: WrongReport) => void) | undefined;
}
