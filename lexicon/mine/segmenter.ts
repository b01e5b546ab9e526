/** A word that a segmenter found: `[start, end)` in UTF-16 units. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Cuts Chinese text into words. The one place where segmentation enters; what stands behind it can be changed. */
export interface Segmenter {
  /** @returns tokens that together cover the whole text, in order */
  segment(text: string): Token[];
}
