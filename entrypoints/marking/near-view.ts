import { isLong, LongTexts } from './long-texts';
import { emptyGroup, type Brush, type MarkGroup, type TextMarks } from './mark-group';
import type { Mark } from './marks';
import { WatchedGroups, type NearWindow } from './watched-groups';

/** A page with at most so many marks has them all painted; in one with more only those near what the reader sees are. */
const MOST = 200;
/** All are painted again when so few are left: one mark more or less must not turn the page over. */
const FEW = 150;
/** Marks that follow each other are painted, or not, so many together. */
const GROUP = 32;

/**
 * Chooses what is painted. Browsers look at every range of a highlight in each frame after the page or a highlight has
 * changed: tens of thousands of them would make every frame of a long page slow, whatever changes in it. The browser
 * itself tells what comes near, and is never made to lay the page out for the asking.
 */
export class NearView {
  private readonly groups = new Set<MarkGroup>();
  private readonly places = new Map<Text, TextMarks>();
  /** The group that a text was in: marks that it has when it is read again stand in the same place. */
  private readonly groupBefore = new WeakMap<Text, MarkGroup>();
  /** Where the next text goes; left out where it stands elsewhere than the one before. */
  private last: MarkGroup | undefined;
  /** Where the last mark went: the next one mostly follows it in the same text. */
  private latest: TextMarks | undefined;
  private count = 0;
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
    this.longTexts = new LongTexts(window, brush);
  }

  /** How many marks there are, painted or not. */
  get size(): number {
    return this.count;
  }

  /** What is added next stands elsewhere than what was added last. */
  begin(): void {
    this.last = undefined;
  }

  /** Takes a mark in; marks come in document order from the last {@link begin} on. */
  add(mark: Mark): void {
    const text = mark.range.startContainer;
    if (this.latest?.text !== text) this.latest = this.places.get(text) ?? this.open(text);
    const { marks, group } = this.latest;
    marks.push(mark);
    group.size++;
    this.count++;
    // A mark that comes back to its group is painted if the others are, or if the last that went was.
    if (group.painted) this.brush.paint(mark);
    else this.longTexts.grow(this.latest);
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
    const place = this.places.get(mark.range.startContainer);
    if (place === undefined || !takeOut(place.marks, mark)) return;
    const { group } = place;
    group.size--;
    this.count--;
    if (group.painted) this.brush.unpaint(mark);
    else this.longTexts.drop(place, mark);
    if (place.marks.length === 0) this.close(place);
  }

  stop(): void {
    this.stopWatching();
    this.groups.clear();
    this.places.clear();
    this.fresh.clear();
    this.stale.clear();
    this.count = 0;
    this.last = this.latest = undefined;
  }

  private stopWatching(): void {
    this.watched?.stop();
    this.watched = undefined;
    this.longTexts.stop();
  }

  private open(text: Text): TextMarks {
    const before = this.groupBefore.get(text);
    const group = before !== undefined && mayTake(before, text) ? before : this.nextGroup(isLong(text));
    if (group !== before) this.groupBefore.set(text, group);
    const place = { text, marks: [], group };
    group.texts.add(place);
    this.places.set(text, place);
    this.groups.add(group);
    if (group.watched.size === 0) this.fresh.add(group);
    return place;
  }

  private nextGroup(alone: boolean): MarkGroup {
    if (alone) {
      this.last = undefined;
      return emptyGroup();
    }
    if (this.last === undefined || this.last.size >= GROUP) this.last = emptyGroup();
    return this.last;
  }

  private close(place: TextMarks): void {
    const { text, group } = place;
    this.places.delete(text);
    if (this.latest === place) this.latest = undefined;
    group.texts.delete(place);
    if (group.texts.size > 0) {
      if (group.watched.size > 0 && !text.isConnected) this.stale.add(group);
      return;
    }
    this.watched?.unwatch(group);
    this.longTexts.leave(place);
    this.groups.delete(group);
    this.fresh.delete(group);
    this.stale.delete(group);
  }

  private decide(group: MarkGroup): void {
    const isNear = group.near.size > 0;
    const [first] = group.texts;
    if (first === undefined || !isLong(first.text) || group.texts.size > 1) return this.set(group, isNear);
    this.set(group, false);
    if (isNear) this.longTexts.enter(first);
    else this.longTexts.leave(first);
  }

  private set(group: MarkGroup, painted: boolean): void {
    if (painted === group.painted) return;
    group.painted = painted;
    for (const { marks } of group.texts) marks.forEach(painted ? this.brush.paint : this.brush.unpaint);
  }
}

/** Whether a text may go to a group again: one that is very long has a group for itself. */
function mayTake(group: MarkGroup, text: Text): boolean {
  return group.texts.size === 0 || (group.size < GROUP && !isLong(text));
}

/** Takes a mark out of a list, most quickly where it is the last. @returns whether it was there */
function takeOut(marks: Mark[], mark: Mark): boolean {
  if (marks.at(-1) === mark) return marks.pop() !== undefined;
  const at = marks.indexOf(mark);
  if (at >= 0) marks.splice(at, 1);
  return at >= 0;
}
