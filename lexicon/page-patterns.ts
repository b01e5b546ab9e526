import { openMatcher, type Matcher } from './match/matcher';
import { unpackPattern } from './pattern-rows';
import type { PagePatterns, Pattern } from './types';

/**
 * Makes ready what a page matches with.
 * @param page as parsed from `page-patterns.json`
 * @returns the matcher, and its patterns by id, each with its headword as its only surface
 * @throws RangeError if a row names no category of this version
 */
export function openPagePatterns(page: PagePatterns): { matcher: Matcher; patterns: ReadonlyMap<string, Pattern> } {
  const rows = page.rows.map(unpackPattern);
  return {
    matcher: openMatcher(rows, page, page.fold),
    patterns: new Map(rows.map((pattern) => [pattern.id, pattern])),
  };
}
