import type { Mark } from '../marking/marks';

/**
 * @param marksThat gives the marks of a kind; a page may have very many, so it is asked once for all names
 * @returns those of some names that a mark is called by
 */
export function namesHere(names: readonly string[], marksThat: (fit: (mark: Mark) => boolean) => readonly Mark[]): string[] {
  if (names.length === 0) return [];
  const marks = marksThat((mark) => names.some((zh) => isCalled(mark, zh)));
  return names.filter((zh) => marks.some((mark) => isCalled(mark, zh)));
}

/** Whether a mark is called so: by its entry's headword, or by the words that stand there, in one text. */
function isCalled({ pattern, range }: Mark, zh: string): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return (
    pattern.surfaces[0] === zh || (startContainer === endContainer && startContainer.data.slice(startOffset, endOffset) === zh)
  );
}
