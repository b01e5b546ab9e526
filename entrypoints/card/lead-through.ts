import type { Mark } from '../marking/marks';
import { neighbourOf, occurrencesOf } from '../marking/occurrences';
import type { Pointer } from '../marking/show-mark';
import type { Occurrences } from './card-world';

/**
 * Leads the reader of a card through the page's occurrences of its term.
 * @param marks gives all marks of the page in document order, as they are now
 */
export function leadThrough(marks: () => readonly Mark[], pointer: Pick<Pointer, 'show'>): Occurrences {
  return {
    of(mark) {
      const { marks: own, at } = occurrencesOf(marks(), mark);
      return at < 0 ? undefined : { index: at + 1, of: own.length };
    },
    step(mark, by) {
      const next = neighbourOf(marks(), mark, by);
      if (next) pointer.show(next);
      return next;
    },
  };
}
