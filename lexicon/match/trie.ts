/** The state in which every walk begins. */
export const ROOT = 1;

/**
 * A trie in a double array (Aoe 1989): the child of state `s` by class `c` is `base[s] + c`, and is one only if
 * `check` of that place names `s`. States are numbers; 0 is no state and {@link ROOT} the start.
 */
export class DoubleArrayTrie {
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** The value of the key that ends in each state, 0 where none ends. */
  readonly values: Int32Array;

  /**
   * @param keys keys of one or more UTF-16 units, each with a class of its own
   * @param values a number above 0 for each key; of equal keys the last one counts
   * @param classes the class of every UTF-16 unit, above 0 for those of keys
   */
  constructor(keys: readonly string[], values: readonly number[], classes: Uint16Array) {
    const byKey = new Map(keys.map((key, i) => [key, values[i] ?? 0]));
    const sorted = [...byKey.keys()].sort();
    const builder = new Builder(
      sorted,
      sorted.map((key) => byKey.get(key) ?? 0),
      classes,
    );
    builder.place(ROOT, 0, sorted.length, 0);
    ({ base: this.base, check: this.check, values: this.values } = builder.finish());
  }

  /** How many bytes the arrays take. */
  get bytes(): number {
    return this.base.byteLength + this.check.byteLength + this.values.byteLength;
  }
}

/** Builds the arrays. Free places are linked to each other, so that finding one never passes over those that are taken. */
class Builder {
  private base = new Int32Array(0);
  private check = new Int32Array(0);
  private values = new Int32Array(0);
  /** The next and the previous free place; 0 is the head of the ring. */
  private next = new Int32Array(1);
  private previous = new Int32Array(1);
  /** One past the last place in use. */
  private used = ROOT + 1;
  private largest = 0;

  /** @param keys sorted, so that those that begin alike stand together */
  constructor(
    private readonly keys: readonly string[],
    private readonly valueOf: readonly number[],
    private readonly classes: Uint16Array,
  ) {
    this.grow(1024);
    this.take(ROOT, -1);
  }

  /** Places the keys from `from` up to `to`, which share their first `depth` units, below a state. */
  place(state: number, from: number, to: number, depth: number): void {
    if (this.keys[from]?.length === depth) this.values[state] = this.valueOf[from++] ?? 0;
    if (from === to) return;
    const groups = this.groupsOf(from, to, depth);
    const base = this.findBase(groups);
    this.base[state] = base;
    for (const { letter } of groups) this.take(base + letter, state);
    for (const group of groups) this.place(base + group.letter, group.from, group.to, depth + 1);
  }

  /** Cuts the arrays behind the last place in use, leaving room for a step by the largest letter. */
  finish(): { base: Int32Array; check: Int32Array; values: Int32Array } {
    const size = this.used + this.largest + 1;
    return { base: resized(this.base, size), check: resized(this.check, size), values: resized(this.values, size) };
  }

  /** Keys that go on with the same letter, by letter. */
  private groupsOf(from: number, to: number, depth: number): Group[] {
    const groups: Group[] = [];
    let last: Group | undefined;
    for (let i = from; i < to; i++) {
      const letter = this.classes[this.keys[i]?.charCodeAt(depth) ?? 0] ?? 0;
      if (last?.letter === letter) last.to = i + 1;
      else groups.push((last = { letter, from: i, to: i + 1 }));
    }
    return groups;
  }

  /** Finds a base at which the places of all letters are free. */
  private findBase(groups: readonly Group[]): number {
    let lowest = Infinity;
    let highest = 0;
    for (const { letter } of groups) {
      lowest = Math.min(lowest, letter);
      highest = Math.max(highest, letter);
    }
    this.largest = Math.max(this.largest, highest);
    for (let place = this.next[0] ?? 0; ; place = this.next[place] ?? 0) {
      // Past the last free place there are always more.
      if (place === 0) {
        place = this.check.length;
        this.grow(place * 2);
      }
      const base = place - lowest;
      if (base < 1) continue;
      if (base + highest >= this.check.length) this.grow((base + highest + 1) * 2);
      if (groups.every(({ letter }) => this.check[base + letter] === 0)) return base;
    }
  }

  private take(place: number, owner: number): void {
    this.check[place] = owner;
    const before = this.previous[place] ?? 0;
    const after = this.next[place] ?? 0;
    this.next[before] = after;
    this.previous[after] = before;
    this.used = Math.max(this.used, place + 1);
  }

  /** Makes room, and links the new places to the ring of free ones. Place 0 is its head and never free. */
  private grow(size: number): void {
    const old = this.check.length;
    this.base = resized(this.base, size);
    this.check = resized(this.check, size);
    this.values = resized(this.values, size);
    this.next = resized(this.next, size);
    this.previous = resized(this.previous, size);
    for (let place = Math.max(1, old); place < size; place++) {
      const last = this.previous[0] ?? 0;
      this.next[last] = place;
      this.previous[place] = last;
      this.next[place] = 0;
      this.previous[0] = place;
    }
  }
}

/** Keys that go on with the same letter: those from `from` up to `to`. */
interface Group {
  letter: number;
  from: number;
  to: number;
}

function resized(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size);
  copy.set(array.subarray(0, size));
  return copy;
}
