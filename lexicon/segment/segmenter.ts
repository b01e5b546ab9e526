/** A word that a segmenter found: `[start, end)` in UTF-16 units. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Its part of speech in the ICTCLAS scheme (v a verb, n a noun, vn a verb used as a noun …), if the segmenter knows it. */
  tag?: string | undefined;
}

/** Cuts Chinese text into words. The one place where segmentation enters; what stands behind it can be changed. */
export interface Segmenter {
  /** @returns tokens that together cover the whole text, in order */
  segment(text: string): Token[];
}

/** The words that a segmenter's dictionary lists. */
export interface WordList {
  /** @returns whether the dictionary has exactly this string as a word */
  has(word: string): boolean;
}
