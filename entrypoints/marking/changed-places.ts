/** Changes that follow each other faster than this are one unrest, in milliseconds. */
const UNREST_MS = 500;
/** So many changes in a row are read at once. */
const PATIENCE = 12;
/** A part that never rests is read again after this long, longer each time, up to the longest; in milliseconds. */
const SHORTEST_REST_MS = 64;
const LONGEST_REST_MS = 2000;

/** How a part of the page changes; times in milliseconds. */
interface Unrest {
  /** When it changed last. */
  at: number;
  /** How many batches of changes have followed each other. */
  times: number;
  /** How often it was put off, and until when. */
  rests: number;
  due: number;
}

/** The places of a page that wait to be read: at once, or later where their part of the page never rests. */
export class ChangedPlaces {
  private readonly ready = new Set<Node>();
  /** When each place that was put off may be read, in milliseconds. */
  private readonly resting = new Map<Node, number>();
  private readonly unrest = new WeakMap<Node, Unrest>();

  /** How many places wait. */
  get size(): number {
    return this.ready.size + this.resting.size;
  }

  /** Lets a place be read at once, however often its part of the page has changed. */
  add(place: Node): void {
    this.resting.delete(place);
    this.ready.add(place);
  }

  /** @param now milliseconds; the same for all places of one batch of changes */
  addChanged(place: Node, now: number): void {
    const rest = this.restOf(place.parentNode ?? place, now);
    if (this.ready.has(place) || this.resting.has(place)) return;
    if (rest === 0) this.ready.add(place);
    else this.resting.set(place, now + rest);
  }

  /** Takes the next place that may be read. @param now milliseconds */
  take(now: number): Node | undefined {
    if (this.ready.size === 0) this.wake(now);
    const [place] = this.ready;
    if (place !== undefined) this.ready.delete(place);
    return place;
  }

  /** @returns how long nothing may be read, in milliseconds: 0 if something waits now, `undefined` if nothing waits at all */
  waitFrom(now: number): number | undefined {
    if (this.ready.size > 0) return 0;
    if (this.resting.size === 0) return undefined;
    return Math.max(0, Math.min(...this.resting.values()) - now);
  }

  clear(): void {
    this.ready.clear();
    this.resting.clear();
  }

  private wake(now: number): void {
    for (const [place, due] of this.resting) {
      if (due > now) continue;
      this.resting.delete(place);
      this.ready.add(place);
    }
  }

  /** Notes that a part of the page changes now. @returns how long it is put off: what changes in one part waits together */
  private restOf(part: Node, now: number): number {
    const unrest = this.unrest.get(part);
    if (unrest === undefined || now - unrest.at > UNREST_MS) {
      this.unrest.set(part, { at: now, times: 0, rests: 0, due: 0 });
      return 0;
    }
    if (now > unrest.at) {
      unrest.at = now;
      unrest.times++;
    }
    if (unrest.times < PATIENCE) return 0;
    if (unrest.due <= now) unrest.due = now + Math.min(LONGEST_REST_MS, SHORTEST_REST_MS * 2 ** unrest.rests++);
    return unrest.due - now;
  }
}
