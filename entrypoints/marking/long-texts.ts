import type { MarkGroup } from './mark-group';
import { liveRange, type Mark } from './marks';

/** A text longer than this is much longer than a window, in UTF-16 units: that its element is near says little. */
const LONG = 20_000;
/** How far from the window is still near, in heights of the window. */
const NEAR = 2;
/** While the reader scrolls, places are asked for no more often than this, in milliseconds. */
const PAUSE_MS = 100;

/** What brings another part of a long text before the reader. */
const MOVES = ['scroll', 'resize'] as const;

/**
 * Chooses among the groups of a very long text, such as a book that a browser shows as one plain text: those above and
 * those below the window are found by halving, so that few are asked where they are.
 */
export class LongTexts {
  private readonly near = new Map<Node, Set<MarkGroup>>();
  private timer: number | undefined;

  /** @param set is told whether a group is to be painted */
  constructor(
    private readonly window: Window,
    private readonly set: (group: MarkGroup, painted: boolean) => void,
  ) {}

  /** Whether all that a group stands in is one very long text. */
  static holds(group: MarkGroup): boolean {
    return group.watched.size === 1 && (textOf(group) as Text).length > LONG;
  }

  /** Takes a group in, or leaves it out, as its text comes near or goes away. */
  follow(group: MarkGroup, isNear: boolean): void {
    const text = textOf(group);
    if (!isNear) {
      this.remove(group);
      this.set(group, false);
      return;
    }
    if (this.near.size === 0)
      for (const type of MOVES) this.window.addEventListener(type, this.look, { capture: true, passive: true });
    const groups = this.near.get(text);
    if (groups === undefined) this.near.set(text, new Set([group]));
    else groups.add(group);
    this.look();
  }

  remove(group: MarkGroup): void {
    for (const [text, groups] of this.near) {
      if (groups.delete(group) && groups.size === 0) this.near.delete(text);
    }
    if (this.near.size === 0) this.stop();
  }

  stop(): void {
    this.window.clearTimeout(this.timer);
    this.timer = undefined;
    for (const type of MOVES) this.window.removeEventListener(type, this.look, { capture: true });
    this.near.clear();
  }

  private readonly look = (): void => {
    this.timer ??= this.window.setTimeout(() => {
      this.timer = undefined;
      for (const groups of this.near.values()) this.choose([...groups].sort((a, b) => startOf(a) - startOf(b)));
    }, PAUSE_MS);
  };

  private choose(groups: readonly MarkGroup[]): void {
    const { innerHeight } = this.window;
    const first = firstWhere(groups, (group) => boxOf([...group.marks].at(-1)).bottom > -NEAR * innerHeight);
    const end = firstWhere(groups, ({ marks: [mark] }) => boxOf(mark).top > (NEAR + 1) * innerHeight);
    groups.forEach((group, number) => this.set(group, first <= number && number < end));
  }
}

function textOf({ marks: [mark] }: MarkGroup): Node {
  return (mark as Mark).range.startContainer;
}

function startOf({ marks: [mark] }: MarkGroup): number {
  return (mark as Mark).range.startOffset;
}

function boxOf(mark: Mark | undefined): DOMRect {
  return (mark && liveRange(mark)?.getBoundingClientRect()) ?? new DOMRect();
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
