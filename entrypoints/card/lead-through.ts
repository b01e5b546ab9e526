import { isSamePlace, type Mark } from '../marking/marks';
import type { Pointer } from '../marking/show-mark';
import type { Occurrences } from './card-world';

/**
 * Leads the reader of a card through the page's occurrences of its term, from the last on to the first.
 * @param marksOf gives the marks of an entry that a reader can see, in document order, as they are now
 */
export function leadThrough(marksOf: (id: string) => readonly Mark[], pointer: Pick<Pointer, 'show'>): Occurrences {
  const find = (mark: Mark) => {
    const own = marksOf(mark.pattern.id);
    return { own, at: own.findIndex((other) => isSamePlace(other, mark)) };
  };
  return {
    of(mark) {
      const { own, at } = find(mark);
      return at < 0 ? undefined : { index: at + 1, of: own.length };
    },
    step(mark, by) {
      const { own, at } = find(mark);
      // A mark that the page has taken away leads to the first.
      const next = own[at < 0 ? 0 : (at + by + own.length) % own.length];
      if (next) pointer.show(next);
      return next;
    },
  };
}
