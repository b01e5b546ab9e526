import { boxesOf } from './hit-test';
import type { Mark } from './marks';
import type { Painter } from './paint';

/** A mark that is shown stays lit this long, in milliseconds. */
const FLASH_MS = 1600;

/** Leads the reader to marks, one after the other. */
export interface Pointer {
  /** Scrolls to the next of some marks after the one shown last, and flashes it. */
  next: (marks: readonly Mark[]) => void;
  /** Scrolls to a mark and flashes it. */
  show: (mark: Mark) => void;
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
  return {
    show,
    next(marks) {
      const mark = marks[(marks.findIndex((other) => other === last) + 1) % marks.length];
      if (mark !== undefined) show(mark);
    },
    stop,
  };
}

/** Scrolls all that scrolls around a mark; a long paragraph is then moved on to the mark itself. */
function bringIntoView(window: Window, mark: Mark): void {
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxesOf(mark)[0];
  if (box !== undefined && (box.top < 0 || box.bottom > window.innerHeight)) {
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  }
}
