import { Folding } from '../match/fold';
import { surfaceKeys } from '../match/keys';
import type { Pattern } from '../types';

/** Which entries lie inside which, by id. */
export interface Nesting {
  contains: Map<string, string[]>;
  within: Map<string, string[]>;
}

/** Finds for each headword the entries of which it holds a surface, longest first, and the reverse. */
export function findNesting(patterns: readonly Pattern[], fold: string): Nesting {
  const folding = new Folding(fold);
  const keyed = patterns.map((pattern) => ({
    id: pattern.id,
    head: folding.key(pattern.surfaces[0] ?? ''),
    keys: surfaceKeys(pattern, folding),
  }));
  const contains = new Map<string, string[]>();
  const within = new Map<string, string[]>();
  for (const outer of keyed) {
    const inner = keyed.filter(
      (other) => other !== outer && other.keys.some((key) => key !== outer.head && outer.head.includes(key)),
    );
    inner.sort((a, b) => b.head.length - a.head.length || (a.id < b.id ? -1 : 1));
    if (inner.length > 0)
      contains.set(
        outer.id,
        inner.map((entry) => entry.id),
      );
    for (const { id } of inner) within.set(id, [...(within.get(id) ?? []), outer.id]);
  }
  return { contains, within };
}
