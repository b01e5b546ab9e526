import { isVisible, type Mark } from './marks';

/** The occurrences of a term that a reader can see, and where in them a mark stands. */
export interface OccurrencesOfTerm {
  /** In document order. */
  marks: Mark[];
  /** The mark's place among them, from 0 on; -1 if it is none of them. */
  at: number;
}

/** @param marks all marks of the page in document order */
export function occurrencesOf(marks: readonly Mark[], mark: Mark): OccurrencesOfTerm {
  const own = marks.filter((other) => other.pattern.id === mark.pattern.id && isVisible(other));
  return { marks: own, at: own.findIndex((other) => isSamePlace(other, mark)) };
}

/** @returns the next occurrence (`by` 1) or the one before (-1), around the end; `undefined` if there is no other */
export function neighbourOf(marks: readonly Mark[], mark: Mark, by: 1 | -1): Mark | undefined {
  const { marks: own, at } = occurrencesOf(marks, mark);
  if (own.length === 0 || (own.length === 1 && at === 0)) return undefined;
  return own[at < 0 ? 0 : (at + by + own.length) % own.length];
}

/** A block that was read again has new marks for the same places. */
function isSamePlace({ range: a }: Mark, { range: b }: Mark): boolean {
  return a === b || (a.startContainer === b.startContainer && a.startOffset === b.startOffset);
}
