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
   * @param keys each key as a list of classes (all above 0), not empty; of equal keys the last one counts
   * @param values a number above 0 for each key
   */
  constructor(keys: readonly (readonly number[])[], values: readonly number[]) {
    const order = keys.map((_, i) => i).sort((a, b) => compare(keys[a] ?? [], keys[b] ?? []) || a - b);
    const builder = new Builder();
    builder.place(
      ROOT,
      order.map((i) => keys[i] ?? []),
      order.map((i) => values[i] ?? 0),
    );
    const largest = keys.reduce((most, key) => Math.max(most, ...key), 0);
    ({ base: this.base, check: this.check, values: this.values } = builder.finish(largest));
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

  constructor() {
    this.grow(1024);
    this.take(ROOT, -1);
  }

  /** Places all keys below a state: their children next to each other, then each child's own. */
  place(
    state: number,
    keys: readonly (readonly number[])[],
    values: readonly number[],
    from = 0,
    to = keys.length,
    depth = 0,
  ): void {
    while (from < to && (keys[from]?.length ?? 0) === depth) this.values[state] = values[from++] ?? 0;
    if (from === to) return;
    const groups = childGroups(keys, from, to, depth);
    const base = this.findBase(groups);
    this.base[state] = base;
    for (const { letter } of groups) this.take(base + letter, state);
    for (const group of groups) this.place(base + group.letter, keys, values, group.from, group.to, depth + 1);
  }

  /** Cuts the arrays behind the last place in use, leaving room for a step by the largest letter. */
  finish(largest: number): { base: Int32Array; check: Int32Array; values: Int32Array } {
    const size = this.used + largest + 1;
    return { base: resized(this.base, size), check: resized(this.check, size), values: resized(this.values, size) };
  }

  /** Finds a base at which the places of all letters are free. */
  private findBase(groups: readonly Group[]): number {
    const lowest = groups[0]?.letter ?? 0;
    const highest = groups[groups.length - 1]?.letter ?? 0;
    for (let place = this.next[0] ?? 0; ; place = this.next[place] ?? 0) {
      // Past the last free place there are always more.
      if (place === 0) {
        const last = this.check.length;
        this.grow(last * 2);
        place = last;
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

function childGroups(keys: readonly (readonly number[])[], from: number, to: number, depth: number): Group[] {
  const groups: Group[] = [];
  for (let i = from; i < to; i++) {
    const letter = keys[i]?.[depth] ?? 0;
    const last = groups[groups.length - 1];
    if (last?.letter === letter) last.to = i + 1;
    else groups.push({ letter, from: i, to: i + 1 });
  }
  return groups;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function resized(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size);
  copy.set(array.subarray(0, size));
  return copy;
}
