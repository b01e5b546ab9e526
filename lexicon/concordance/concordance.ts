import type { CompiledDetails, CorpusDocument } from '../types';

/** How many characters stand on each side of a hit, where the caller names no other number. */
const WINDOW = 30;

/** One occurrence in its surroundings: a keyword-in-context line. */
export interface KwicLine {
  left: string;
  hit: string;
  right: string;
  document: CorpusDocument;
  /** Where the hit begins in the document's text, in UTF-16 units. */
  at: number;
}

/**
 * Lists every occurrence of an entry in the speeches, all written forms, also those inside longer formulations.
 * @param details the compiled dictionary
 * @param id the entry's id
 * @param window characters (code points) on each side; 30 where it is left out
 * @returns lines in the order of the speeches; none if the lexicon has no entry of this id
 */
export function concordance(
  details: Pick<CompiledDetails, 'entries' | 'documents'>,
  id: string,
  window: number = WINDOW,
): KwicLine[] {
  const places = details.entries.find((entry) => entry.id === id)?.contexts ?? [];
  return [...places]
    .sort((a, b) => a.doc - b.doc || a.start - b.start)
    .flatMap(({ doc, start, end }) => {
      const document = details.documents[doc];
      return document ? [{ ...cutLine(document.text, start, end, window), document, at: start }] : [];
    });
}

/**
 * Cuts one line out of any text. A side ends at the border of the paragraph: what stands beyond it is no neighbour.
 * @param start where the hit begins, and `end` where it ends, in UTF-16 units
 * @param window characters (code points) on each side
 */
export function cutLine(
  text: string,
  start: number,
  end: number,
  window: number = WINDOW,
): Pick<KwicLine, 'left' | 'hit' | 'right'> {
  // A character takes two units at most, so more than twice the window never needs to be looked at.
  const before =
    text
      .slice(Math.max(0, start - 2 * window), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 2 * window).split(/[\r\n]/)[0] ?? '';
  return {
    left: window > 0 ? Array.from(before).slice(-window).join('') : '',
    hit: text.slice(start, end),
    right: Array.from(after).slice(0, window).join(''),
  };
}
