import type { CopyKind, WrongReport } from '../../components/card-view';
import type { Looks } from '../../components/palette';
import type { Translate } from '../../components/translate';
import type { FullEntry } from '../../lexicon';
import type { Mark } from '../marking/marks';

/** What a card is opened on: a mark of this page, or a term in a frame of it. */
export interface CardMark extends Mark {
  /** The frame, where that is all that this page knows; the range is empty then. */
  frame?: Element;
}

/** Which of a term's occurrences on the page a mark is. */
export interface Occurrences {
  /** @returns its number from 1 on, and how many there are; `undefined` if the mark is gone */
  of: (mark: Mark) => { index: number; of: number } | undefined;
  /** Leads the reader to a neighbour of a mark, around the page's end. @returns it, or `undefined` if there is none */
  step: (mark: Mark, by: 1 | -1) => Mark | undefined;
}

/** A reader's note that a mark is wrong, with what it was about. */
export interface WrongNote extends WrongReport {
  id: string;
  /** The words as they stand on the page, and the sentence around them; the headword and nothing where they are in a frame. */
  surface: string;
  sentence: string;
}

/** What the card needs of the place that it opens in. What a place cannot do, it leaves out. */
export interface CardWorld {
  document: Document;
  /** @returns the texts in the reader's language; asked for each time that a card opens; never rejects */
  getTranslate: () => Promise<Translate>;
  /** @returns how categories look now, where the reader has chosen */
  getLooks?: () => Looks;
  /** @returns the entry, or `null` if there is none */
  getEntry: (id: string) => Promise<FullEntry | null>;
  occurrences?: Occurrences;
  /** @returns those of some names that the page has a mark of: by its headword, or by the words that stand there */
  namesHere?: (names: readonly string[]) => readonly string[];
  /** @returns the page as a citation */
  cite?: (style: Extract<CopyKind, 'gbt7714' | 'chicago'>) => string;
  /** Marks a term no more, on any page. @throws what kept it from being stored */
  hideTerm?: (id: string) => Promise<unknown>;
  /** Keeps a reader's note. @throws what kept it from being stored */
  reportWrong?: (note: WrongNote) => Promise<unknown>;
}
