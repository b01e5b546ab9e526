import { CATEGORIES, type Category } from '../../lexicon';
import type { Mark } from './marks';
import { NearView } from './near-view';
import type { NearWindow } from './watched-groups';

/** The name under which a category's highlight is registered; `highlight.css` styles it. */
export function highlightName(category: Category): string {
  return `tifa-${category}`;
}

/** The name of the highlight of what looks like a formulation and is in no lexicon. */
export const UNLISTED_NAME = 'tifa-unlisted';

/** The name of the highlight that flashes a mark which the reader asked to see. */
export const FLASH_NAME = 'tifa-flash';

/** As many marks are painted in the first step, so that a reader sees some at once. */
const FIRST_STEP = 64;

/** A window as far as painting goes; one that cannot paint lacks some of it. */
export type PaintedWindow = NearWindow & { CSS: { highlights?: HighlightRegistry }; Highlight?: typeof Highlight };

/** Draws marks without touching the page's DOM. */
export interface Painter {
  /** Takes a mark in; it is painted at the latest when {@link Painter.paint} is told to paint all. */
  add: (mark: Mark) => void;
  remove: (mark: Mark) => void;
  /**
   * Paints what was taken in. A browser looks at every range of a highlight in each frame after it has changed, so while
   * more is to come a page with many marks is painted in few steps, each larger than the one before.
   * @param all whether to paint all of it now
   */
  paint: (all: boolean) => void;
  /** Shows or hides whole categories at once; marks stay where they are. */
  show: (visible: ReadonlySet<Category>) => void;
  /** What is added next stands elsewhere than what was added last. */
  begin: () => void;
  /** Registers again what the page may have thrown out, and sees to parts that have changed. */
  restore: () => void;
  /** Lights up one mark until the returned undo is called. */
  flash: (mark: Mark) => () => void;
  /** Leaves the page as it was found. */
  stop: () => void;
}

/**
 * Paints with the CSS Custom Highlight API. Where a browser lacks it, nothing is drawn and everything else works.
 * @param window where `Highlight` and `CSS.highlights` are found
 */
export function createPainter(window: PaintedWindow): Painter {
  // Sets are as good as highlights to keep ranges in, and a map as the registry to keep those in.
  const registry = window.CSS.highlights ?? (new Map() as HighlightRegistry);
  const Constructor = window.Highlight ?? (Set as unknown as typeof Highlight);
  const highlights = new Map(CATEGORIES.map((category) => [category, new Constructor()]));
  const unlisted = new Constructor();
  /** How many marks there were when it was last decided what to paint. */
  let settled = 0;
  let shown: ReadonlySet<Category> = new Set();
  const restore = () => {
    for (const [category, highlight] of highlights) {
      const name = highlightName(category);
      if (!shown.has(category)) registry.delete(name);
      else if (registry.get(name) !== highlight) registry.set(name, highlight);
    }
    if (unlisted.size > 0 && registry.get(UNLISTED_NAME) !== unlisted) registry.set(UNLISTED_NAME, unlisted);
  };
  const highlightOf = (mark: Mark) => {
    if (mark.unlisted === undefined) return highlights.get(mark.pattern.category);
    // Registered with the first one: most readers have none.
    if (registry.get(UNLISTED_NAME) !== unlisted) registry.set(UNLISTED_NAME, unlisted);
    return unlisted;
  };
  const ranges = new Map<Mark, StaticRange>();
  /** Puts ranges back that the page has taken out of a highlight. */
  const refill = () => {
    const kept = [...highlights.values(), unlisted].reduce((total, { size }) => total + size, 0);
    if (kept < ranges.size) for (const [mark, range] of ranges) highlightOf(mark)?.add(range);
  };
  const near = new NearView(window, {
    paint(mark) {
      const range = new StaticRange(mark.range);
      ranges.set(mark, range);
      highlightOf(mark)?.add(range);
    },
    unpaint(mark) {
      const range = ranges.get(mark);
      if (range !== undefined) highlightOf(mark)?.delete(range);
      ranges.delete(mark);
    },
  });
  return {
    add: (mark) => near.add(mark),
    remove: (mark) => near.remove(mark),
    paint(all) {
      if (!all && near.size < Math.max(FIRST_STEP, 2 * settled)) return;
      near.settle();
      settled = near.size;
    },
    show(visible) {
      shown = visible;
      restore();
    },
    begin: () => near.begin(),
    restore() {
      restore();
      refill();
      near.refresh();
    },
    flash({ range }) {
      const highlight = new Constructor();
      highlight.add(new StaticRange(range));
      highlight.priority = 1;
      registry.set(FLASH_NAME, highlight);
      return () => {
        if (registry.get(FLASH_NAME) === highlight) registry.delete(FLASH_NAME);
      };
    },
    stop() {
      const named = [...highlights].map(([category, highlight]): [string, Highlight] => [highlightName(category), highlight]);
      for (const [name, highlight] of [...named, [UNLISTED_NAME, unlisted] as const]) {
        // A newer copy of the extension may have put its own in this place.
        if (registry.get(name) === highlight) registry.delete(name);
        highlight.clear();
      }
      ranges.clear();
      near.stop();
    },
  };
}
