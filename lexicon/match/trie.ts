/**
 * A trie in a double array (Aoe 1989): the child of state `s` by class `c` is `base[s] + c`, and is one only if
 * `check` of that place names `s`. States are numbers; 0 is no state and {@link ROOT} the start.
 */
export class DoubleArrayTrie {
  private base = new Int32Array(1024);
  private check = new Int32Array(1024);
  private values = new Int32Array(1024);
  /** No free place lies below this one. */
  private firstFree = 2;

  /**
   * @param keys each key as a list of classes (all above 0), not empty; a key that comes twice keeps the later value
   * @param values a number above 0 for each key
   */
  constructor(keys: readonly (readonly number[])[], values: readonly number[]) {
    const order = keys.map((_, i) => i).sort((a, b) => compare(keys[a] ?? [], keys[b] ?? []));
    const sorted = order.map((i) => keys[i] ?? []);
    this.check[ROOT] = -1;
    const largest = sorted.reduce((most, key) => Math.max(most, ...key), 0);
    this.place(
      ROOT,
      sorted,
      order.map((i) => values[i] ?? 0),
      0,
      sorted.length,
      0,
    );
    this.trim(largest);
  }

  /** @returns the child of `state` by `letter`, 0 if there is none */
  step(state: number, letter: number): number {
    const next = (this.base[state] ?? 0) + letter;
    return this.check[next] === state ? next : 0;
  }

  /** @returns the value of the key that ends in `state`, 0 if none ends there */
  valueAt(state: number): number {
    return this.values[state] ?? 0;
  }

  /** The arrays themselves, for loops that cannot afford a call a character. */
  get tables(): { base: Int32Array; check: Int32Array; values: Int32Array } {
    return { base: this.base, check: this.check, values: this.values };
  }

  /** How many bytes the arrays take. */
  get bytes(): number {
    return this.base.byteLength + this.check.byteLength + this.values.byteLength;
  }

  private place(
    state: number,
    keys: readonly (readonly number[])[],
    values: readonly number[],
    from: number,
    to: number,
    depth: number,
  ): void {
    while (from < to && (keys[from]?.length ?? 0) === depth) this.values[state] = values[from++] ?? 0;
    if (from === to) return;
    const groups = childGroups(keys, from, to, depth);
    const base = this.findBase(groups.map((group) => group.letter));
    this.base[state] = base;
    for (const { letter } of groups) this.check[base + letter] = state;
    while (this.check[this.firstFree] !== 0) this.grow(++this.firstFree + 1);
    for (const group of groups) this.place(base + group.letter, keys, values, group.from, group.to, depth + 1);
  }

  /** Finds the lowest base at which the places of all letters are free. */
  private findBase(letters: readonly number[]): number {
    const lowest = letters[0] ?? 0;
    const highest = letters[letters.length - 1] ?? 0;
    for (let base = Math.max(1, this.firstFree - lowest); ; base++) {
      this.grow(base + highest + 1);
      if (letters.every((letter) => this.check[base + letter] === 0)) return base;
    }
  }

  private grow(size: number): void {
    if (size < this.check.length) return;
    const larger = Math.max(size + 1, this.check.length * 2);
    this.base = resized(this.base, larger);
    this.check = resized(this.check, larger);
    this.values = resized(this.values, larger);
  }

  /** Cuts the arrays behind the last place in use, leaving room for a step by the largest letter. */
  private trim(largest: number): void {
    let size = this.check.length;
    while (size > 0 && this.check[size - 1] === 0) size--;
    size += largest + 1;
    this.base = resized(this.base, size);
    this.check = resized(this.check, size);
    this.values = resized(this.values, size);
  }
}

/** The state in which every walk begins. */
export const ROOT = 1;

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
