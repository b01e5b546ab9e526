import type { Pattern } from '../types';
import type { Folding } from './fold';

/** What every enumeration mark folds to. */
const MARK = '、';

/** All keys under which patterns are found, ready to be matched. */
export interface KeyTable {
  /** Each key once, sorted by UTF-16 unit, parted by line breaks. */
  keys: string;
  /** For each key the number of its pattern. */
  owners: number[];
}

/**
 * The keys under which a pattern is found: each surface, and each surface without its enumeration marks.
 * @param folding the folding that the matcher uses
 */
export function surfaceKeys(pattern: Pick<Pattern, 'surfaces'>, folding: Folding): string[] {
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

/** @returns the keys of all patterns; one that two patterns share belongs to the later one */
export function tabulateKeys(patterns: readonly Pick<Pattern, 'surfaces'>[], folding: Folding): KeyTable {
  const owners = new Map<string, number>();
  patterns.forEach((pattern, number) => surfaceKeys(pattern, folding).forEach((key) => owners.set(key, number)));
  // Plain `sort` compares UTF-16 units, which is the order that the matcher walks in.
  const keys = [...owners.keys()].sort();
  return { keys: keys.join('\n'), owners: keys.map((key) => owners.get(key) ?? 0) };
}
