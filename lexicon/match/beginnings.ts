import { OTHER, SKIP, SPACE } from './fold';
import { ofTwo, passes, Sieve } from './sieve';
import type { SortedKeys } from './sorted-keys';

/** A slot that holds nothing, and the answer where there is no key. */
const NONE = -1;

/**
 * How keys begin. Two sieves tell at almost no cost where no key can begin; a hash table leads from three letters to the
 * keys that begin with them. Keys of one or two letters, of which there are few, stand beside it.
 */
export class Beginnings {
  /** Every three letters that a key begins with, also where the third may be stepped over. */
  readonly three = new Sieve();
  /** Every two letters behind which three say nothing: keys of one or two letters, and where the second may be stepped over. */
  readonly two = new Sieve();
  /** Whether any key is a single letter. */
  hasSingles = false;
  /** Keys of one or two letters. */
  private readonly shortKeys = new Map<number, number>();
  /** Where the keys of each slot begin, among all keys, and one past where they end. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  /** The three letters of each slot. */
  private readonly triples: Uint16Array;
  private readonly shift: number;

  constructor(private readonly keys: SortedKeys) {
    const bits = Math.max(4, Math.ceil(Math.log2(keys.count + 1)) + 1);
    this.shift = 32 - bits;
    this.starts = new Int32Array(1 << bits).fill(NONE);
    this.ends = new Int32Array(1 << bits);
    this.triples = new Uint16Array(3 << bits);
    for (let number = 0; number < keys.count; number++) this.add(number);
  }

  /** How many bytes the tables take. */
  get bytes(): number {
    const { two, three, starts, ends, triples } = this;
    return two.bytes + three.bytes + starts.byteLength + ends.byteLength + triples.byteLength;
  }

  /** @returns the number of the key that is this letter, or these two; -1 if there is none */
  shortKey(first: number, second = OTHER): number {
    // Asked at every second beginning, and in vain at nearly all: the sieve answers faster than the map.
    if (!passes(this.two.bits, ofTwo(first, second))) return NONE;
    return this.shortKeys.get(shortNumber(first, second)) ?? NONE;
  }

  /** @returns the slot of the keys that begin with three letters, or -1 if none does */
  find(first: number, second: number, third: number): number {
    const slot = this.slotOf(first, second, third);
    return this.starts[slot] === NONE ? NONE : slot;
  }

  /** The number of the first key of a slot. */
  startOf(slot: number): number {
    return this.starts[slot] as number;
  }

  /** One past the number of the last key of a slot. */
  endOf(slot: number): number {
    return this.ends[slot] as number;
  }

  private add(number: number): void {
    const { keys } = this;
    const length = keys.lengthOf(number);
    const first = keys.letterAt(number, 0);
    const second = keys.letterAt(number, 1);
    if (length === 1) {
      this.shortKeys.set(shortNumber(first, OTHER), number);
      // Whatever comes behind one letter, the key stands; there are next to no such keys.
      this.two.admitAllAfter(first);
      this.hasSingles = true;
      return;
    }
    this.two.admitTwo(first, SKIP);
    this.two.admitTwo(first, SPACE);
    if (length === 2) {
      this.two.admitTwo(first, second);
      this.shortKeys.set(shortNumber(first, second), number);
      return;
    }
    const third = keys.letterAt(number, 2);
    const slot = this.slotOf(first, second, third);
    if (this.starts[slot] === NONE) {
      for (const letter of [third, SKIP, SPACE]) this.three.admitThree(first, second, letter);
      this.starts[slot] = number;
      this.triples.set([first, second, third], slot * 3);
    }
    this.ends[slot] = number + 1;
  }

  /** The slot of three letters, or the free one where they would go. */
  private slotOf(first: number, second: number, third: number): number {
    const { starts, triples } = this;
    const mask = starts.length - 1;
    const mixed = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35);
    let slot = mixed >>> this.shift;
    for (; starts[slot] !== NONE; slot = (slot + 1) & mask) {
      const at = slot * 3;
      if (triples[at + 2] === third && triples[at + 1] === second && triples[at] === first) break;
    }
    return slot;
  }
}

function shortNumber(first: number, second: number): number {
  return first * 0x10000 + second;
}
