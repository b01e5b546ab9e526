/**
 * Keys in order, all in one array: a trie that is never built. Keys that share a beginning stand together, and how much
 * each shares with the one before it tells where they part.
 */
export class SortedKeys {
  /** The UTF-16 units of all keys, one key after the other. */
  readonly units: Uint16Array;
  /** Where each key begins in {@link units}; one more at the end. */
  readonly offsets: Uint32Array;
  /** How many units each key begins with that the key before it begins with too. */
  readonly shared: Uint16Array;

  /** @param keys sorted by UTF-16 unit, each once */
  constructor(keys: readonly string[]) {
    this.units = new Uint16Array(keys.reduce((total, key) => total + key.length, 0));
    this.offsets = new Uint32Array(keys.length + 1);
    this.shared = new Uint16Array(keys.length);
    let at = 0;
    let before = '';
    keys.forEach((key, number) => {
      this.offsets[number] = at;
      let same = 0;
      while (same < before.length && before.charCodeAt(same) === key.charCodeAt(same)) same++;
      this.shared[number] = same;
      for (let i = 0; i < key.length; i++) this.units[at++] = key.charCodeAt(i);
      before = key;
    });
    this.offsets[keys.length] = at;
  }

  /** How many keys there are. */
  get count(): number {
    return this.shared.length;
  }

  /** How many bytes the arrays take. */
  get bytes(): number {
    return this.units.byteLength + this.offsets.byteLength + this.shared.byteLength;
  }

  /** @returns the length of a key in UTF-16 units */
  lengthOf(number: number): number {
    return (this.offsets[number + 1] as number) - (this.offsets[number] as number);
  }

  /** @returns the unit of a key at an offset inside it */
  letterAt(number: number, offset: number): number {
    return this.units[(this.offsets[number] as number) + offset] as number;
  }
}
