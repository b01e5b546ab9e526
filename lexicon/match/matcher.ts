import type { Hit, Pattern } from '../types';
import { Alphabet, FIRST_LETTER, Folding, isAlphanumeric, isHan, OTHER, SKIP, SPACE } from './fold';
import { DoubleArrayTrie, ROOT } from './trie';

/** What every enumeration mark folds to. */
const MARK = '、';

/** Finds formulations in texts. */
export interface Matcher {
  /**
   * Finds the leftmost-longest, non-overlapping hits in one pass.
   * @param text any text
   * @returns hits in order, in UTF-16 offsets of `text` as it was given
   */
  findHits(text: string): Hit[];
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
  const keys: string[] = [];
  const owners: GuardedPattern[] = [];
  for (const pattern of patterns) {
    const owner = new GuardedPattern(pattern, folding);
    for (const key of surfaceKeys(pattern, folding)) {
      keys.push(key);
      owners.push(owner);
    }
  }
  const { classes } = new Alphabet(folding, keys);
  const trie = new DoubleArrayTrie(
    keys,
    keys.map((_, i) => i + 1),
    classes,
  );
  return new TrieMatcher(classes, trie, owners);
}

/** A pattern and what must not touch its hits; most patterns never come to need their guards, so they are folded late. */
class GuardedPattern {
  private folded: { before: string[]; after: string[] } | undefined;

  constructor(
    readonly pattern: Pattern,
    private readonly folding: Folding,
  ) {}

  /** Whether the guards allow a hit at `[start, end)` of a text. */
  allows(text: string, start: number, end: number): boolean {
    const { notBefore, notAfter } = this.pattern;
    if (notBefore.length === 0 && notAfter.length === 0) return true;
    const fold = (guard: string) => this.folding.key(guard);
    const { before, after } = (this.folded ??= { before: notBefore.map(fold), after: notAfter.map(fold) });
    return (
      !before.some((guard) => this.standsAt(text, start - guard.length, guard)) &&
      !after.some((guard) => this.standsAt(text, end, guard))
    );
  }

  private standsAt(text: string, at: number, guard: string): boolean {
    if (at < 0 || at + guard.length > text.length) return false;
    for (let i = 0; i < guard.length; i++) {
      if (this.folding.fold(text.charCodeAt(at + i)) !== guard.charCodeAt(i)) return false;
    }
    return true;
  }
}

/**
 * The keys under which a pattern is found: each surface, and each surface without its enumeration marks.
 * @param folding the folding that the matcher uses
 */
export function surfaceKeys(pattern: Pattern, folding: Folding): string[] {
  const keys = new Set<string>();
  for (const surface of pattern.surfaces) {
    const key = folding.key(surface);
    if (key !== '') keys.add(key);
    if (!key.includes(MARK)) continue;
    const bare = key.replaceAll(MARK, '');
    if (bare !== '') keys.add(bare);
  }
  return [...keys];
}

class TrieMatcher implements Matcher {
  constructor(
    private readonly classes: Uint16Array,
    private readonly trie: DoubleArrayTrie,
    /** Whose key each value of the trie is, the first value being 1. */
    private readonly owners: readonly GuardedPattern[],
  ) {}

  get bytes(): number {
    return this.classes.byteLength + this.trie.bytes;
  }

  findHits(text: string): Hit[] {
    const hits: Hit[] = [];
    const { classes } = this;
    const { base, check, values } = this.trie;
    const rootBase = base[ROOT] ?? 0;
    const length = text.length;
    for (let at = 0; at < length; at++) {
      const first = classes[text.charCodeAt(at)] as number;
      if (first < FIRST_LETTER) continue;
      const state = rootBase + first;
      if (check[state] !== ROOT) continue;
      // Most walks end at the second letter: they end here, without a call.
      const second = classes[text.charCodeAt(at + 1)] as number;
      if (second >= FIRST_LETTER && values[state] === 0 && check[(base[state] as number) + second] !== state) continue;
      const hit = this.longestAt(text, at, state);
      if (hit === undefined) continue;
      hits.push(hit);
      at = hit.end - 1;
    }
    return hits;
  }

  /** Walks on from the first letter at `start`, and keeps the longest surface that its guards allow. */
  private longestAt(text: string, start: number, state: number): Hit | undefined {
    const { classes } = this;
    const { base, check, values } = this.trie;
    let best: GuardedPattern | undefined;
    let bestEnd = start;
    for (let last = start; ;) {
      const value = values[state] as number;
      if (value !== 0) {
        const owner = this.owners[value - 1] as GuardedPattern;
        const end = last + 1;
        if (!cutsAlphanumeric(text, start) && !cutsAlphanumeric(text, end) && owner.allows(text, start, end)) {
          best = owner;
          bestEnd = end;
        }
      }
      let next = last + 1;
      let letter = classes[text.charCodeAt(next)] as number;
      if (!(letter >= FIRST_LETTER)) {
        next = this.nextLetter(text, last);
        if (next < 0) break;
        letter = classes[text.charCodeAt(next)] as number;
      }
      const target = (base[state] as number) + letter;
      if (check[target] !== state) break;
      state = target;
      last = next;
    }
    return best && { id: best.pattern.id, start, end: bestEnd };
  }

  /**
   * Steps over what parts no formulation: skipped characters anywhere, white space between two Han characters.
   * @returns the offset of the next letter, or -1 if a formulation cannot go on here
   */
  private nextLetter(text: string, last: number): number {
    let spaces = false;
    for (let at = last + 1; at < text.length; at++) {
      const letter = this.classes[text.charCodeAt(at)] as number;
      if (letter === SKIP) continue;
      if (letter === SPACE) {
        spaces = true;
        continue;
      }
      if (letter === OTHER) return -1;
      return spaces && !(isHan(text.charCodeAt(last)) && isHan(text.charCodeAt(at))) ? -1 : at;
    }
    return -1;
  }
}

/** Whether a border at `at` would cut a number or a Latin word in two. */
function cutsAlphanumeric(text: string, at: number): boolean {
  return at > 0 && at < text.length && isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at));
}
