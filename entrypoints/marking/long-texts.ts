import type { Brush, TextMarks } from './mark-group';
import { liveRange, type Mark } from './marks';

/** A text longer than this is much longer than a window, in UTF-16 units: that its element is near says little. */
const LONG = 20_000;
/** How far from the window is still near, in heights of the window. */
const NEAR = 1;
/** While the reader scrolls, places are asked for no more often than this, in milliseconds. */
const PAUSE_MS = 100;

/** What brings another part of a long text before the reader. */
const MOVES = ['scroll', 'resize'] as const;

/** Whether a text is so long that only a part of it can be before the reader. */
export function isLong(text: Text): boolean {
  return text.length > LONG;
}

/**
 * Chooses among the marks of a very long text, such as a book that a browser shows as one plain text: those above and
 * those below the window are found by halving, so that few are asked where they are.
 */
export class LongTexts {
  /** The texts that are near, and what is painted of each. */
  private readonly near = new Map<TextMarks, Set<Mark>>();
  private timer: number | undefined;

  constructor(
    private readonly window: Window,
    private readonly brush: Brush,
  ) {}

  /** A long text comes near. */
  enter(place: TextMarks): void {
    if (this.near.size === 0)
      for (const type of MOVES) this.window.addEventListener(type, this.look, { capture: true, passive: true });
    this.choose(place, this.near.get(place) ?? new Set());
  }

  /** A long text goes away. */
  leave(place: TextMarks): void {
    const painted = this.near.get(place);
    if (painted === undefined) return;
    painted.forEach(this.brush.unpaint);
    this.near.delete(place);
    if (this.near.size === 0) this.stop();
  }

  /** Marks have come to a text. */
  grow(place: TextMarks): void {
    if (this.near.has(place)) this.look();
  }

  /** A mark has gone from a text. */
  drop(place: TextMarks, mark: Mark): void {
    if (this.near.get(place)?.delete(mark) === true) this.brush.unpaint(mark);
  }

  stop(): void {
    this.window.clearTimeout(this.timer);
    this.timer = undefined;
    for (const type of MOVES) this.window.removeEventListener(type, this.look, { capture: true });
    for (const painted of this.near.values()) painted.forEach(this.brush.unpaint);
    this.near.clear();
  }

  private readonly look = (): void => {
    this.timer ??= this.window.setTimeout(() => {
      this.timer = undefined;
      for (const [place, painted] of this.near) this.choose(place, painted);
    }, PAUSE_MS);
  };

  private choose(place: TextMarks, painted: ReadonlySet<Mark>): void {
    const { innerHeight } = this.window;
    const first = firstWhere(place.marks, (mark) => boxOf(mark).bottom > -NEAR * innerHeight);
    const end = firstWhere(place.marks, (mark) => boxOf(mark).top > (NEAR + 1) * innerHeight);
    const wanted = new Set(place.marks.slice(first, end));
    for (const mark of painted) if (!wanted.has(mark)) this.brush.unpaint(mark);
    for (const mark of wanted) if (!painted.has(mark)) this.brush.paint(mark);
    this.near.set(place, wanted);
  }
}

function boxOf(mark: Mark): DOMRect {
  return liveRange(mark)?.getBoundingClientRect() ?? new DOMRect();
}

/** @returns the number of the first that passes, where all behind it do too; their count if none does */
function firstWhere<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
