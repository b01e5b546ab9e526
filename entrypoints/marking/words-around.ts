import { liveRange, type Mark } from './marks';

/** What ends a sentence. */
const END = /[。！？；!?\n]/;
/** A sentence without an end is cut here on each side, in UTF-16 units. */
const REACH = 100;

/** @returns the words of a mark as they stand on the page; `undefined` if the page has changed under it */
export function wordsOf(mark: Mark): string | undefined {
  return liveRange(mark)?.toString();
}

/**
 * @returns the sentence around a mark, as far as the texts that it lies in hold it, without white space at its ends; empty if
 *   the page has changed under the mark
 */
export function sentenceAround(mark: Mark): string {
  const words = wordsOf(mark);
  if (words === undefined) return '';
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  const before = (startContainer.textContent ?? '').slice(0, startOffset).slice(-REACH);
  const after = (endContainer.textContent ?? '').slice(endOffset).slice(0, REACH);
  const end = after.search(END);
  return ((before.split(END).at(-1) ?? '') + words + (end < 0 ? after : after.slice(0, end + 1))).trim();
}
