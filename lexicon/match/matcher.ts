import type { Hit, Pattern } from '../types';
import { Beginnings } from './beginnings';
import { Folding, isHan, OTHER, SPACE } from './fold';
import { foldGuards, isUnguarded, mayStand, type GuardedBy } from './guards';
import { tabulateKeys, type KeyTable } from './keys';
import { readLetters } from './letters';
import { ofThree, ofTwo, passes } from './sieve';
import { SortedKeys } from './sorted-keys';

/** Finds formulations in texts. */
export interface Matcher {
  /**
   * Finds the leftmost-longest, non-overlapping hits in one pass.
   * @param text any text
   * @param from, to only hits that begin in `[from, to)`, UTF-16 offsets; a long text can so be read in parts, each from
   *   where the one before ended or its last hit did
   * @returns hits in order, in UTF-16 offsets of `text` as it was given
   */
  findHits(text: string, from?: number, to?: number): Hit[];
  /** Bytes that the tables take. */
  readonly bytes: number;
}

/**
 * Builds a matcher. Work grows with the total length of all surfaces; do it once.
 * @param patterns what to find; a surface that two patterns share belongs to the later one
 * @param fold pairs of characters, "from to from to …", folded before comparing
 */
export function createMatcher(patterns: readonly Pattern[], fold: string): Matcher {
  const folding = new Folding(fold);
  return openMatcher(
    patterns.map((pattern) => foldGuards(pattern, folding)),
    tabulateKeys(patterns, folding),
    fold,
  );
}

/**
 * Makes a matcher of what was folded and sorted before, as compiling does.
 * @param patterns whom the owners in `table` number, their guards folded
 * @param fold as for {@link createMatcher}
 */
export function openMatcher(patterns: readonly GuardedBy[], table: KeyTable, fold: string): Matcher {
  return new KeyMatcher(patterns, table, fold);
}

class KeyMatcher implements Matcher {
  private readonly letters: Uint16Array;
  private readonly beginnings: Beginnings;
  private readonly keys: SortedKeys;
  private readonly owners: Uint32Array;
  /** 1 for each key that may stand anywhere: without guards, and without a digit or Latin letter at its borders. */
  private readonly free: Uint8Array;
  /** The end of the hit that {@link longestAt} has found last. */
  private hitEnd = 0;

  constructor(
    private readonly patterns: readonly GuardedBy[],
    { keys, owners }: KeyTable,
    fold: string,
  ) {
    this.keys = new SortedKeys(keys, owners.length);
    const { units, offsets, count } = this.keys;
    const guards = patterns.flatMap(({ notBefore, notAfter }) => [...notBefore, ...notAfter]).join('');
    this.letters = readLetters(fold, units, guards);
    this.beginnings = new Beginnings(this.keys);
    this.owners = Uint32Array.from(owners);
    this.free = new Uint8Array(count);
    for (let key = 0; key < count; key++) {
      const borders = isHan(units[offsets[key] as number] as number) && isHan(units[(offsets[key + 1] as number) - 2] as number);
      this.free[key] = Number(borders && isUnguarded(patterns[this.owners[key] as number] as GuardedBy));
    }
  }

  get bytes(): number {
    return this.letters.byteLength + this.beginnings.bytes + this.keys.bytes + this.owners.byteLength + this.free.byteLength;
  }

  findHits(text: string, from = 0, to = text.length): Hit[] {
    const hits: Hit[] = [];
    const { letters, beginnings } = this;
    const two = beginnings.two.bits;
    const three = beginnings.three.bits;
    const { length } = text;
    const end = Math.min(to, length);
    let first = letterAt(letters, text, from);
    let second = letterAt(letters, text, from + 1);
    let number = ofTwo(first, second);
    for (let at = from; at < end; at++) {
      const third = at + 2 < length ? (letters[text.charCodeAt(at + 2)] as number) : OTHER;
      if (passes(three, ofThree(number, third)) || passes(two, number)) {
        const owner = this.longestAt(text, at, first, second, third);
        if (owner !== undefined) {
          hits.push({ id: owner.id, start: at, end: this.hitEnd });
          at = this.hitEnd - 1;
          first = letterAt(letters, text, at + 1);
          second = letterAt(letters, text, at + 2);
          number = ofTwo(first, second);
          continue;
        }
      }
      first = second;
      second = third;
      number = ofTwo(first, second);
    }
    return hits;
  }

  /** The longest key that begins at `start`, where three letters stand, and whose pattern allows it; its end goes to `hitEnd`. */
  private longestAt(text: string, start: number, first: number, second: number, third: number): GuardedBy | undefined {
    const { beginnings } = this;
    if (second <= SPACE || third <= SPACE || beginnings.hasSingles) return this.longestAcross(text, start, first);
    const best = this.allowed(beginnings.shortKey(first, second), text, start, start + 2);
    const slot = beginnings.find(first, second, third);
    return slot < 0 ? best : (this.longestIn(slot, text, start, start + 2) ?? best);
  }

  /** The same where something may have to be stepped over, or a key may be a single letter. */
  private longestAcross(text: string, start: number, first: number): GuardedBy | undefined {
    const { beginnings, letters } = this;
    let best = this.allowed(beginnings.shortKey(first, OTHER), text, start, start + 1);
    let at = this.nextLetter(text, start);
    if (at < 0) return best;
    const second = letters[text.charCodeAt(at)] as number;
    best = this.allowed(beginnings.shortKey(first, second), text, start, at + 1) ?? best;
    at = this.nextLetter(text, at);
    if (at < 0) return best;
    const slot = beginnings.find(first, second, letters[text.charCodeAt(at)] as number);
    return slot < 0 ? best : (this.longestIn(slot, text, start, at) ?? best);
  }

  /**
   * Walks on among keys that begin with the same three letters, the third at `last`. The keys are in order, so one walk
   * forward meets all that the text spells.
   */
  private longestIn(slot: number, text: string, start: number, last: number): GuardedBy | undefined {
    const { letters } = this;
    const { units, offsets, shared } = this.keys;
    const to = this.beginnings.endOf(slot);
    let key = this.beginnings.startOf(slot);
    let from = offsets[key] as number;
    let length = (offsets[key + 1] as number) - from - 1;
    let best: GuardedBy | undefined;
    for (let depth = 3; ; depth++) {
      // Of keys that begin alike the one that ends here comes first.
      if (length === depth) {
        best = this.allowed(key, text, start, last + 1) ?? best;
        if (++key === to || (shared[key] as number) < depth) return best;
        from = offsets[key] as number;
        length = (offsets[key + 1] as number) - from - 1;
      }
      let letter = last + 1 < text.length ? (letters[text.charCodeAt(last + 1)] as number) : OTHER;
      if (letter > SPACE) last++;
      else {
        last = this.nextLetter(text, last);
        if (last < 0) return best;
        letter = letters[text.charCodeAt(last)] as number;
      }
      while ((units[from + depth] as number) !== letter) {
        if ((units[from + depth] as number) > letter) return best;
        // On to the next key that shares the letters so far and differs here.
        do if (++key === to) return best;
        while ((shared[key] as number) > depth);
        if ((shared[key] as number) < depth) return best;
        from = offsets[key] as number;
        length = (offsets[key + 1] as number) - from - 1;
      }
    }
  }

  /** The pattern of a key, if there is one and it may stand at `[start, end)`. */
  private allowed(key: number, text: string, start: number, end: number): GuardedBy | undefined {
    if (key < 0) return undefined;
    const owner = this.patterns[this.owners[key] as number] as GuardedBy;
    if (this.free[key] === 0 && !mayStand(owner, this.letters, text, start, end)) return undefined;
    this.hitEnd = end;
    return owner;
  }

  /**
   * Steps over what parts no formulation: skipped characters anywhere, white space between two Han characters.
   * @returns the offset of the next letter, or -1 if a formulation cannot go on here
   */
  private nextLetter(text: string, last: number): number {
    let spaces = false;
    for (let at = last + 1; at < text.length; at++) {
      const letter = this.letters[text.charCodeAt(at)] as number;
      if (letter > SPACE) return spaces && !(isHan(text.charCodeAt(last)) && isHan(text.charCodeAt(at))) ? -1 : at;
      if (letter === OTHER) return -1;
      if (letter === SPACE) spaces = true;
    }
    return -1;
  }
}

/** The letter at an offset; behind the text's end, none. */
function letterAt(letters: Uint16Array, text: string, at: number): number {
  return at < text.length ? (letters[text.charCodeAt(at)] as number) : OTHER;
}
