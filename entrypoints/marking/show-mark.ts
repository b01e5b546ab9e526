import { boxesOf } from './hit-test';
import { isSamePlace, type Mark } from './marks';
import type { Painter } from './paint';

/** A mark that is shown stays lit this long, in milliseconds. */
const FLASH_MS = 1600;

/** Leads the reader to marks, one after the other. */
export interface Pointer {
  /** Scrolls to the next of some marks after the one shown last, and flashes it. */
  next: (marks: readonly Mark[]) => void;
  /** Scrolls to a mark and flashes it. */
  show: (mark: Mark) => void;
  /** Goes to the mark after the one shown last (1) or the one before it (-1), around the page's end. */
  step: (marks: readonly Mark[], by: 1 | -1) => void;
  /** @returns the mark shown last, or the first that is in view, or the first */
  current: (marks: readonly Mark[]) => Mark | undefined;
  stop: () => void;
}

export function createPointer(window: Window, painter: Painter): Pointer {
  let last: Mark | undefined;
  let timer: number | undefined;
  let unflash: (() => void) | undefined;
  const stop = () => {
    window.clearTimeout(timer);
    unflash?.();
    unflash = undefined;
  };
  const show = (mark: Mark) => {
    stop();
    last = mark;
    bringIntoView(window, mark);
    unflash = painter.flash(mark);
    timer = window.setTimeout(stop, FLASH_MS);
  };
  const find = (marks: readonly Mark[]) => marks.findIndex((mark) => last !== undefined && isSamePlace(mark, last));
  const inView = (marks: readonly Mark[]) => marks.findIndex((mark) => boxesOf(mark).some((box) => isInView(window, box)));
  return {
    show,
    step(marks, by) {
      const shown = find(marks);
      // From nowhere, the reader goes on from what they see.
      const seen = inView(marks);
      const at = shown >= 0 ? shown + by : by > 0 ? Math.max(0, seen) : seen - 1;
      const mark = marks[(at + marks.length) % marks.length];
      if (mark !== undefined) show(mark);
    },
    current: (marks) => marks[find(marks)] ?? marks[inView(marks)] ?? marks[0],
    next(marks) {
      const mark = marks[(find(marks) + 1) % marks.length];
      if (mark !== undefined) show(mark);
    },
    stop,
  };
}

function isInView(window: Window, box: DOMRect): boolean {
  return box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
}

/** Scrolls all that scrolls around a mark; a long paragraph is then moved on to the mark itself. */
function bringIntoView(window: Window, mark: Mark): void {
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxesOf(mark)[0];
  if (box !== undefined && (box.top < 0 || box.bottom > window.innerHeight)) {
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  }
}
