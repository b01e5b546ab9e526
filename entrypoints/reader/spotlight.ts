import { boxesOf } from '../marking/hit-test';
import type { Mark } from '../marking/marks';
import type { TextMarker } from './mark-text';

/** A mark that is shown stays lit this long, in milliseconds. */
const FLASH_MS = 1600;
/** The highlight of all occurrences of one term; `style.css` says how it looks. */
const SPOTLIGHT = 'reader-spotlight';

/** Leads the reader's eye. */
export interface Spotlight {
  /** Brings a mark into view and flashes it. */
  jump: (mark: Mark) => void;
  /** Brings a mark into view. */
  bring: (mark: Mark) => void;
  /** Lights up all of the given marks, and none that were lit before. */
  light: (marks: readonly Mark[]) => void;
  stop: () => void;
}

/** @param window where the texts stand; without the Highlight API marks are brought into view and not lit */
export function createSpotlight(window: Window & typeof globalThis, marker: Pick<TextMarker, 'flash'>): Spotlight {
  const registry = (window.CSS as { highlights?: HighlightRegistry }).highlights;
  let timer: number | undefined;
  let unflash: (() => void) | undefined;
  const dim = () => {
    window.clearTimeout(timer);
    unflash?.();
    unflash = undefined;
  };
  return {
    jump(mark) {
      dim();
      reveal(window, mark);
      unflash = marker.flash(mark);
      timer = window.setTimeout(dim, FLASH_MS);
    },
    bring: (mark) => reveal(window, mark),
    light(marks) {
      registry?.delete(SPOTLIGHT);
      if (marks.length === 0) return;
      const highlight = new window.Highlight(...marks.map((mark) => new StaticRange(mark.range)));
      highlight.priority = 1;
      registry?.set(SPOTLIGHT, highlight);
    },
    stop() {
      dim();
      registry?.delete(SPOTLIGHT);
    },
  };
}

/** Scrolls the text so that the mark stands in the middle, also within a paragraph longer than the window. */
function reveal(window: Window, mark: Mark): void {
  const block = mark.range.startContainer.parentElement;
  block?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxesOf(mark)[0];
  const scroller = block?.closest('.pane-scroll');
  if (box === undefined || !scroller) return;
  const { top, height } = scroller.getBoundingClientRect();
  if (box.top < top || box.bottom > top + height) scroller.scrollBy({ top: box.top - top - height / 2, behavior: 'instant' });
  const seen = boxesOf(mark)[0];
  // Where the page itself scrolls, on a narrow screen, the text may still be out of sight.
  if (seen !== undefined && (seen.top < 0 || seen.bottom > window.innerHeight)) {
    window.scrollBy({ top: seen.top - window.innerHeight / 2, behavior: 'instant' });
  }
}
