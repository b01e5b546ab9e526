import { LongTexts } from './long-texts';
import { emptyGroup, type MarkGroup } from './mark-group';
import type { Mark } from './marks';
import { WatchedGroups, type NearWindow } from './watched-groups';

/** A page with at most so many marks has them all painted; in one with more only those near what the reader sees are. */
const MOST = 200;
/** All are painted again when so few are left: one mark more or less must not turn the page over. */
const FEW = 150;
/** Marks that follow each other are painted, or not, so many together. */
const GROUP = 32;

/** Puts marks on the page, and takes them off. */
export interface Brush {
  paint: (mark: Mark) => void;
  unpaint: (mark: Mark) => void;
}

/**
 * Chooses what is painted. Browsers look at every range of a highlight in each frame after the page or a highlight has
 * changed: tens of thousands of them would make every frame of a long page slow, whatever changes in it. The browser
 * itself tells what comes near, and is never made to lay the page out for the asking.
 */
export class NearView {
  private readonly groups = new Set<MarkGroup>();
  private readonly groupOf = new Map<Mark, MarkGroup>();
  /** The group that a text's marks are in, or were: those that it has when it is read again stand in the same place. */
  private readonly groupOfText = new WeakMap<Node, MarkGroup>();
  /** Where the marks of the next text go; left out where it stands elsewhere than the one before. */
  private last: MarkGroup | undefined;
  /** Groups that have come since it was last decided what to paint. */
  private readonly fresh = new Set<MarkGroup>();
  /** Watched groups that have lost marks with all that they stood in. */
  private readonly stale = new Set<MarkGroup>();
  /** Left out while all is painted. */
  private watched: WatchedGroups | undefined;
  private readonly longTexts: LongTexts;

  constructor(
    private readonly window: NearWindow,
    private readonly brush: Brush,
  ) {
    this.longTexts = new LongTexts(window, (group, painted) => this.set(group, painted));
  }

  /** How many marks there are, painted or not. */
  get size(): number {
    return this.groupOf.size;
  }

  /** What is added next stands elsewhere than what was added last. */
  begin(): void {
    this.last = undefined;
  }

  /** Takes a mark in; marks come in document order from the last {@link begin} on. */
  add(mark: Mark): void {
    const group = this.groupFor(mark.range.startContainer);
    group.marks.add(mark);
    this.groupOf.set(mark, group);
    // A mark that comes back to its group is painted if the others are, or if the last that went was.
    if (group.painted) this.brush.paint(mark);
    if (group.watched.size === 0) this.fresh.add(group);
  }

  /** Decides on what has been added since the last time. */
  settle(): void {
    if (this.watched === undefined && this.size > MOST) {
      this.watched = new WatchedGroups(this.window, (group) => this.decide(group));
      for (const group of this.groups) this.fresh.add(group);
    } else if (this.watched !== undefined && this.size < FEW) {
      this.stopWatching();
      for (const group of this.groups) this.fresh.add(group);
    }
    for (const group of this.fresh) {
      if (this.watched === undefined) this.set(group, true);
      else this.watched.watch(group);
    }
    this.fresh.clear();
    this.last = undefined;
  }

  /** Watches groups anew that have lost elements which stood for them. */
  refresh(): void {
    for (const group of this.stale) {
      if (![...group.watched].every((element) => element.isConnected)) this.watched?.watch(group);
    }
    this.stale.clear();
  }

  remove(mark: Mark): void {
    const group = this.groupOf.get(mark);
    if (group === undefined) return;
    this.groupOf.delete(mark);
    group.marks.delete(mark);
    if (group.painted) this.brush.unpaint(mark);
    if (group.marks.size === 0) this.close(group);
    else if (group.watched.size > 0 && !mark.range.startContainer.isConnected) this.stale.add(group);
  }

  stop(): void {
    this.stopWatching();
    this.groups.clear();
    this.fresh.clear();
    this.stale.clear();
    this.groupOf.clear();
    this.last = undefined;
  }

  private stopWatching(): void {
    this.watched?.stop();
    this.watched = undefined;
    this.longTexts.stop();
  }

  private groupFor(text: Node): MarkGroup {
    const before = this.groupOfText.get(text);
    const group = before !== undefined && before.marks.size < GROUP ? before : this.nextGroup();
    if (group !== before) this.groupOfText.set(text, group);
    this.groups.add(group);
    return group;
  }

  private nextGroup(): MarkGroup {
    if (this.last === undefined || this.last.marks.size >= GROUP) this.last = emptyGroup();
    return this.last;
  }

  private close(group: MarkGroup): void {
    this.watched?.unwatch(group);
    this.longTexts.remove(group);
    this.groups.delete(group);
    this.fresh.delete(group);
    this.stale.delete(group);
  }

  private decide(group: MarkGroup): void {
    const isNear = group.near.size > 0;
    if (LongTexts.holds(group)) this.longTexts.follow(group, isNear);
    else this.set(group, isNear);
  }

  private set(group: MarkGroup, painted: boolean): void {
    if (painted === group.painted) return;
    group.painted = painted;
    group.marks.forEach(painted ? this.brush.paint : this.brush.unpaint);
  }
}
