import type { Hit, Pattern, UnlistedHit } from '../../lexicon';
import { locate, type TextFlow } from './text-flow';

/** Where a mark stands: as much as a `StaticRange` is made of. */
export interface MarkRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** A hit located in the page. */
export interface Mark {
  pattern: Pattern;
  /** Browsers keep books on every range that there is: one is made only where the mark is painted or measured. */
  range: MarkRange;
  /** The texts that it runs over, in order; left out where it lies in one. */
  texts?: readonly Text[];
  /** What is known of a formulation that the lexicon does not list; left out for those that it does. */
  unlisted?: Pick<UnlistedHit, 'zh' | 'unpacks'>;
}

/** The pattern of all that looks like a formulation and is in no lexicon; it has no entry and no category of its own. */
export const UNLISTED: Pattern = { id: '', category: 'rhetoric', surfaces: [], notBefore: [], notAfter: [] };

/**
 * Locates a hit of a flow in the page.
 * @param flow the flow in which `hit` was found
 */
export function markOf(flow: TextFlow<Text>, hit: Pick<Hit, 'start' | 'end'>, pattern: Pattern): Mark {
  const { start, end } = locate(flow, hit.start, hit.end);
  const range = { startContainer: start.piece, startOffset: start.offset, endContainer: end.piece, endOffset: end.offset };
  return start.piece === end.piece
    ? { pattern, range }
    : { pattern, range, texts: flow.pieces.slice(start.number, end.number + 1) };
}

/** Whether two marks stand in the same place: text that was read again has new marks for the same places. */
export function isSamePlace({ range: a }: Mark, { range: b }: Mark): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset;
}

/** @returns a live range over the same text, or `undefined` if the page has changed under the mark */
export function liveRange(mark: Mark): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  const range = startContainer.ownerDocument.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return undefined;
  }
  return range;
}
