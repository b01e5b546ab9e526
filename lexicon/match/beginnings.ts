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

  constructor({ count, units, offsets, shared }: SortedKeys) {
    const bits = Math.max(4, Math.ceil(Math.log2(count + 1)) + 1);
    this.shift = 32 - bits;
    this.starts = new Int32Array(1 << bits).fill(NONE);
    this.ends = new Int32Array(1 << bits);
    this.triples = new Uint16Array(3 << bits);
    let slot = NONE;
    for (let number = 0; number < count; number++) {
      const from = offsets[number] as number;
      const length = (offsets[number + 1] as number) - from - 1;
      const same = shared[number] as number;
      // Keys are in order: one that begins as the one before it adds little.
      if (length < 3) this.addShort(number, units[from] as number, length === 2 ? (units[from + 1] as number) : OTHER);
      else if (same < 3)
        slot = this.addTriple(units[from] as number, units[from + 1] as number, units[from + 2] as number, number);
      if (length >= 3) this.ends[slot] = number + 1;
      if (length >= 2 && same < 1) this.admitGap(units[from] as number);
    }
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

  private addShort(number: number, first: number, second: number): void {
    this.shortKeys.set(shortNumber(first, second), number);
    if (second !== OTHER) return this.two.admitTwo(first, second);
    // Whatever comes behind one letter, the key stands; there are next to no such keys.
    this.two.admitAllAfter(first);
    this.hasSingles = true;
  }

  /** Adds the first key that begins with three letters. @returns their slot */
  private addTriple(first: number, second: number, third: number, number: number): number {
    const { starts, triples, three } = this;
    const slot = this.slotOf(first, second, third);
    starts[slot] = number;
    triples[slot * 3] = first;
    triples[slot * 3 + 1] = second;
    triples[slot * 3 + 2] = third;
    three.admitThree(first, second, third);
    three.admitThree(first, second, SKIP);
    three.admitThree(first, second, SPACE);
    return slot;
  }

  /** Admits what may be stepped over behind a first letter. */
  private admitGap(first: number): void {
    this.two.admitTwo(first, SKIP);
    this.two.admitTwo(first, SPACE);
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
