import { liveRange, type Mark } from './marks';

/** A page with at most so many marks has them all painted; in one with more only those near what the reader sees are. */
const MOST = 5000;
/** So many marks that follow each other are painted, or not, together. */
const GROUP = 128;
/** A change brings a few marks. */
const LITTLE = 16;
/** Of a group so many are asked where they are, its first and its last among them. */
const ASKED = 4;
/** How far from the window a group is still near, in heights of the window. */
const NEAR = 2;
/** While the reader scrolls, groups are asked no more often than this, in milliseconds. */
const PAUSE_MS = 100;

/** What brings other text before the reader. */
const MOVES = ['scroll', 'resize'] as const;

/** Marks that were found one after the other, so that they stand in document order. */
interface Group {
  marks: Set<Mark>;
  painted: boolean;
}

interface Brush {
  paint: (mark: Mark) => void;
  unpaint: (mark: Mark) => void;
}

/**
 * Chooses what is painted. Browsers look at every range of a highlight in each frame after the page or a highlight has
 * changed: tens of thousands of them would make every frame of a long page slow, whatever changes in it.
 */
export class NearView {
  private readonly groups = new Set<Group>();
  private readonly groupOf = new Map<Mark, Group>();
  /** Where the next mark goes; left out where it stands elsewhere than the one before. */
  private last: Group | undefined;
  /** Groups that were added since it was last decided what to paint. */
  private readonly fresh = new Set<Group>();
  /** Whether all was painted when it was last decided. */
  private wasSmall = true;
  private timer: number | undefined;

  constructor(
    private readonly window: Window,
    private readonly brush: Brush,
  ) {}

  /** How many marks there are, painted or not. */
  get size(): number {
    return this.groupOf.size;
  }

  /** What is added next stands elsewhere than what was added last. */
  begin(): void {
    this.last = undefined;
  }

  /** Takes marks in, in document order from the last {@link begin} on. */
  add(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      let group = this.last;
      if (group === undefined || group.marks.size >= GROUP) {
        this.last = group = { marks: new Set(), painted: this.size < MOST };
        this.groups.add(group);
        this.fresh.add(group);
      }
      group.marks.add(mark);
      this.groupOf.set(mark, group);
      if (group.painted) this.brush.paint(mark);
    }
  }

  /** Decides on what has been added since the last time. */
  settle(): void {
    // Asking where something is makes the browser lay the page out: what is little is painted, and looked at later.
    for (const group of this.fresh) this.decide(group, group.marks.size < LITTLE || undefined);
    this.fresh.clear();
    if (this.size <= MOST || !this.wasSmall) return;
    // The rest of the page was painted while there were few marks, and nobody listened to the reader's scrolling.
    this.update();
    for (const type of MOVES) this.window.addEventListener(type, this.look, { capture: true, passive: true });
  }

  remove(mark: Mark): void {
    const group = this.groupOf.get(mark);
    if (group === undefined) return;
    this.groupOf.delete(mark);
    group.marks.delete(mark);
    if (group.painted) this.brush.unpaint(mark);
    if (group.marks.size > 0) return;
    this.groups.delete(group);
    this.fresh.delete(group);
    if (this.last === group) this.last = undefined;
  }

  /** Paints what is near now, and takes off what is not. */
  update(): void {
    const isSmall = this.size <= MOST;
    // All is painted already, and asking where it is would cost for nothing.
    if (isSmall && this.wasSmall) return;
    this.wasSmall = isSmall;
    for (const group of this.groups) this.decide(group);
  }

  stop(): void {
    this.window.clearTimeout(this.timer);
    this.timer = undefined;
    for (const type of MOVES) this.window.removeEventListener(type, this.look, { capture: true });
    this.wasSmall = true;
    this.groups.clear();
    this.fresh.clear();
    this.groupOf.clear();
    this.last = undefined;
  }

  private readonly look = (): void => {
    if (this.size <= MOST) return;
    this.timer ??= this.window.setTimeout(() => {
      this.timer = undefined;
      this.update();
    }, PAUSE_MS);
  };

  private decide(group: Group, painted = this.size <= MOST || this.isNear(group)): void {
    if (painted === group.painted) return;
    group.painted = painted;
    group.marks.forEach(painted ? this.brush.paint : this.brush.unpaint);
  }

  /** Whether the stretch from the first of some marks of a group to the last comes near the window. */
  private isNear({ marks }: Group): boolean {
    const { innerHeight } = this.window;
    let top = Infinity;
    let bottom = -Infinity;
    const list = [...marks];
    for (let i = 0; i < ASKED; i++) {
      const mark = list[Math.round((i * (list.length - 1)) / (ASKED - 1))] as Mark;
      // What the browser has not laid out yet, as it is far away, must not be laid out for the asking.
      if (mark.range.startContainer.parentElement?.checkVisibility({ contentVisibilityAuto: true }) === false) continue;
      const box = liveRange(mark)?.getBoundingClientRect();
      // What is not laid out is nowhere.
      if (box === undefined || (box.width === 0 && box.height === 0)) continue;
      top = Math.min(top, box.top);
      bottom = Math.max(bottom, box.bottom);
    }
    return bottom > -NEAR * innerHeight && top < (NEAR + 1) * innerHeight;
  }
}
