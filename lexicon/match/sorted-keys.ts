/** What parts keys in {@link SortedKeys.units}, and stands for their end. */
const BREAK = 0x0a;

/**
 * Keys in order, all in one array: a trie that is never built. Keys that share a beginning stand together, and how much
 * each shares with the one before it tells where they part.
 */
export class SortedKeys {
  /** The UTF-16 units of all keys, a line break behind each. */
  readonly units: Uint16Array;
  /** Where each key begins in {@link units}; at the end, where one more would. */
  readonly offsets: Uint32Array;
  /** How many units each key begins with that the key before it begins with too. */
  readonly shared: Uint16Array;

  /**
   * @param text the keys, sorted by UTF-16 unit, each once, parted by line breaks
   * @param count how many there are
   */
  constructor(
    text: string,
    readonly count: number,
  ) {
    const units = new Uint16Array(text.length + 1);
    const offsets = new Uint32Array(count + 1);
    const shared = new Uint16Array(count);
    // Runs in every page before anything is compiled for speed: one plain loop.
    let before = 0;
    let from = 0;
    let number = 0;
    let same = true;
    for (let i = 0; number < count; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : BREAK;
      units[i] = unit;
      if (unit === BREAK) {
        before = from;
        from = i + 1;
        same = true;
        offsets[++number] = from;
      } else if (same && number > 0 && units[before + i - from] === unit) {
        shared[number] = i - from + 1;
      } else same = false;
    }
    this.units = units;
    this.offsets = offsets;
    this.shared = shared;
  }

  /** How many bytes the arrays take. */
  get bytes(): number {
    return this.units.byteLength + this.offsets.byteLength + this.shared.byteLength;
  }
}
