import type { Hit, Pattern } from '../types';
import { Folding, isAlphanumeric, isHan } from './fold';
import { surfaceKeys } from './keys';

/**
 * The match policy at its plainest, without tables: the oracle that the matcher is compared with. Slow on purpose.
 * @param patterns as for `createMatcher`
 * @param fold as for `createMatcher`
 * @returns leftmost-longest, non-overlapping hits in UTF-16 offsets
 */
export function findHitsNaively(patterns: readonly Pattern[], fold: string, text: string): Hit[] {
  const folding = new Folding(fold);
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    let best: Hit | undefined;
    for (const pattern of patterns) {
      for (const key of surfaceKeys(pattern, folding)) {
        const end = endOfMatch(folding, key, text, start);
        if (end <= (best?.end ?? start) || !allowed(folding, pattern, text, start, end)) continue;
        best = { id: pattern.id, start, end };
      }
    }
    if (best === undefined) continue;
    hits.push(best);
    start = best.end - 1;
  }
  return hits;
}

function endOfMatch(folding: Folding, key: string, text: string, start: number): number {
  let at = start;
  for (let i = 0; i < key.length; i++) {
    if (i > 0) at = skipped(folding, text, at);
    if (at < 0 || folding.fold(text.charCodeAt(at)) !== key.charCodeAt(i)) return -1;
    at++;
  }
  return at;
}

function skipped(folding: Folding, text: string, after: number): number {
  let at = after;
  let spaces = false;
  while (at < text.length && folding.key(text.charAt(at)) === '') {
    if (/\s/.test(text.charAt(at)) && text.charAt(at) !== '\uFEFF') spaces = true;
    at++;
  }
  if (at >= text.length) return -1;
  return spaces && !(isHan(text.charCodeAt(after - 1)) && isHan(text.charCodeAt(at))) ? -1 : at;
}

function allowed(folding: Folding, pattern: Pattern, text: string, start: number, end: number): boolean {
  for (const border of [start, end]) {
    const before = text.charCodeAt(border - 1);
    const after = text.charCodeAt(border);
    if (isAlphanumeric(before) && isAlphanumeric(after)) return false;
  }
  const folded = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => String.fromCharCode(folding.fold(text.charCodeAt(from + i)))).join('');
  const touches = (guard: string, from: number) => from >= 0 && folded(from, from + guard.length) === guard;
  return (
    !pattern.notBefore.some((guard) => touches(folding.key(guard), start - folding.key(guard).length)) &&
    !pattern.notAfter.some((guard) => touches(folding.key(guard), end))
  );
}
