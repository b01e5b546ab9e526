import type { Mark } from '../marking/marks';

/** Whether a mark is called so: by its entry's headword, or by the words that stand there, in one text. */
export function isCalled({ pattern, range }: Mark, zh: string): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return (
    pattern.surfaces[0] === zh || (startContainer === endContainer && startContainer.data.slice(startOffset, endOffset) === zh)
  );
}
