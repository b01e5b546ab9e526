import type { Place } from '../../components/places';
import type { Category } from '../../lexicon';
import type { PageMessage, ReportedTerm } from '../shared/messages';
import { mergeReports } from '../shared/merge-reports';

/** A mark of a page, with what it takes to ask for it. */
export interface FramePlace extends Place {
  frame: string;
  /** Its number in the frame's own list. */
  number: number;
}

/** All frames of a page as one text. */
export interface CombinedPage {
  terms: ReportedTerm[];
  places: FramePlace[];
  /** UTF-16 units, white space left out. */
  length: number;
}

/**
 * Puts the frames of a page one behind the other, the page's own first.
 * @param off categories that are not marked: left out
 */
export function combineFrames(reports: readonly PageMessage[], off: readonly Category[]): CombinedPage {
  const frames = [...reports].sort((a, b) => Number(b.top) - Number(a.top));
  const places: FramePlace[] = [];
  let length = 0;
  for (const { frame, terms, places: own, characters } of frames) {
    own.forEach(([index, at], number) => {
      const term = terms[index];
      if (term === undefined || off.includes(term.category)) return;
      places.push({ id: term.id, zh: term.zh, category: term.category, at: length + at, frame, number });
    });
    length += characters;
  }
  return { terms: mergeReports(frames).filter(({ category }) => !off.includes(category)), places, length };
}
