import type { MarkedText } from './mark-text';

/** A text that stands on the page with its marks, and what it is called there. */
export interface NamedText {
  /** The file's name, or a word for a text that has none. */
  name: string;
  marked: MarkedText;
}
