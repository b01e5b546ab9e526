import { liveRange, type Mark } from './marks';

/** @returns the words of a mark as they stand on the page; `undefined` if the page has changed under it */
export function wordsOf(mark: Mark): string | undefined {
  return liveRange(mark)?.toString();
}

/**
 * @returns the text of the nodes that a mark begins and ends in, and where the mark stands in it, in UTF-16 units; empty if the
 *   page has changed under the mark
 */
export function textAround(mark: Mark): { text: string; start: number; end: number } {
  const words = wordsOf(mark);
  if (words === undefined) return { text: '', start: 0, end: 0 };
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  const before = startContainer.data.slice(0, startOffset);
  const after = endContainer.data.slice(endOffset);
  return { text: before + words + after, start: before.length, end: before.length + words.length };
}
