import { CATEGORIES, type Category } from '../../lexicon';
import type { Mark } from './marks';

/** The name under which a category's highlight is registered; `highlight.css` styles it. */
export function highlightName(category: Category): string {
  return `tifa-${category}`;
}

/** The name of the highlight that flashes a mark which the reader asked to see. */
export const FLASH_NAME = 'tifa-flash';

/** Draws marks without touching the page's DOM. */
export interface Painter {
  add: (mark: Mark) => void;
  remove: (mark: Mark) => void;
  /** Shows or hides whole categories at once; marks stay where they are. */
  show: (visible: ReadonlySet<Category>) => void;
  /** Registers again what the page may have thrown out. */
  restore: () => void;
  /** Lights up one mark until the returned undo is called. */
  flash: (mark: Mark) => () => void;
  /** Leaves the page as it was found. */
  stop: () => void;
}

/**
 * Paints with the CSS Custom Highlight API. Where a browser lacks it, nothing is drawn and everything else works.
 * @param scope where `Highlight` and `CSS.highlights` are found: the window
 */
export function createPainter(scope: { CSS: { highlights?: HighlightRegistry }; Highlight?: typeof Highlight }): Painter {
  const registry = scope.CSS.highlights;
  const Constructor = scope.Highlight;
  if (registry === undefined || Constructor === undefined)
    return { add: nothing, remove: nothing, show: nothing, restore: nothing, flash: () => nothing, stop: nothing };

  const highlights = new Map(CATEGORIES.map((category) => [category, new Constructor()]));
  let shown: ReadonlySet<Category> = new Set();
  const restore = () => {
    for (const [category, highlight] of highlights) {
      const name = highlightName(category);
      if (!shown.has(category)) registry.delete(name);
      else if (registry.get(name) !== highlight) registry.set(name, highlight);
    }
  };
  return {
    add: ({ pattern, range }) => {
      highlights.get(pattern.category)?.add(range);
    },
    remove: ({ pattern, range }) => {
      highlights.get(pattern.category)?.delete(range);
    },
    show(visible) {
      shown = visible;
      restore();
    },
    restore,
    flash({ range }) {
      const highlight = new Constructor(range);
      highlight.priority = 1;
      registry.set(FLASH_NAME, highlight);
      return () => {
        if (registry.get(FLASH_NAME) === highlight) registry.delete(FLASH_NAME);
      };
    },
    stop() {
      for (const [category, highlight] of highlights) {
        // A newer copy of the extension may have put its own in this place.
        if (registry.get(highlightName(category)) === highlight) registry.delete(highlightName(category));
        highlight.clear();
      }
    },
  };
}

function nothing(): void {
  // There is nothing to draw with.
}
