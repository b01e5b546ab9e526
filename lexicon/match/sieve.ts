/** Bits that a sieve's numbers have: 131,072 bits are 16 KB, which stay in a processor's nearest caches. */
const BITS = 17;
const MASK = (1 << BITS) - 1;
const LAST_UNIT = 0xffff;
/** Odd numbers that spread Han characters, which lie close together. */
const SPREAD_TWO = 0x9e5;
const SPREAD_THREE = 0x6a5b;

/** A set of beginnings in which every beginning is found that was admitted, and now and then one that was not (Bloom 1970). */
export class Sieve {
  /** One bit for each number that {@link ofTwo} and {@link ofThree} give. */
  readonly bits = new Uint32Array(1 << (BITS - 5));

  /** How many bytes the bits take. */
  get bytes(): number {
    return this.bits.byteLength;
  }

  admitTwo(first: number, second: number): void {
    this.set(ofTwo(first, second));
  }

  admitThree(first: number, second: number, third: number): void {
    this.set(ofThree(ofTwo(first, second), third));
  }

  /** Admits every second letter there is. */
  admitAllAfter(first: number): void {
    for (let second = 0; second <= LAST_UNIT; second++) this.admitTwo(first, second);
  }

  private set(number: number): void {
    this.bits[number >>> 5] = (this.bits[number >>> 5] as number) | (1 << (number & 31));
  }
}

/** @returns the number of two letters; other letters may have the same */
export function ofTwo(first: number, second: number): number {
  return (Math.imul(first, SPREAD_TWO) ^ second) & MASK;
}

/** @param two what {@link ofTwo} gave for the first two of three letters */
export function ofThree(two: number, third: number): number {
  return (Math.imul(two, SPREAD_THREE) ^ third) & MASK;
}

/** Whether a number may have been admitted. @param bits a sieve's */
export function passes(bits: Uint32Array, number: number): boolean {
  return ((bits[number >>> 5] as number) & (1 << number)) !== 0;
}
