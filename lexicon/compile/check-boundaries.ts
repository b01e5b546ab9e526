import { Folding } from '../match/fold';
import { surfaceKeys } from '../match/keys';
import type { Problem } from '../problem';
import type { Pattern } from '../types';
import { placeKey, type Side } from './boundaries';
import { printBoundaries, type PlacedBoundary } from './boundary-rows';
import { findOccurrences } from './figures';

/**
 * Checks decisions against the entries, without any text: each surface belongs to an entry, each word can cross its border,
 * and what is said to be guarded is stopped while what is said to be harmless is found.
 * @param fold the fold table of the lexicon
 */
export function checkBoundaries(boundaries: readonly PlacedBoundary[], patterns: readonly Pattern[], fold: string): Problem[] {
  const folding = new Folding(fold);
  const owners = new Map(patterns.flatMap((pattern) => surfaceKeys(pattern, folding).map((key) => [key, pattern] as const)));
  return boundaries.flatMap(({ surface, word, side, verdict, file, line }) => {
    const owner = owners.get(surface);
    if (owner === undefined) return [{ file, line, reason: `“${surface}” is no surface of any entry` }];
    const problem = (reason: string) => ({ file, line, id: owner.id, reason });
    const places = layOver(surface, word, side);
    if (places.length === 0) return [problem(`“${word}” cannot stand ${side} “${surface}”`)];
    const isFound = ({ text, start }: Place) =>
      findOccurrences(owner, fold, [{ text }]).some((hit) => hit.start === start && hit.end === start + surface.length);
    const wrong = places.filter((place) => isFound(place) === (verdict === 'guarded'));
    if (verdict === 'guarded') return wrong.map(({ text }) => problem(`no guard stops “${surface}” in “${text}”`));
    return wrong.length < places.length
      ? []
      : [problem(`a guard or a longer form stops “${surface}” in “${places[0]?.text ?? ''}”`)];
  });
}

/**
 * Checks that the file of decisions stands in canonical form and decides nothing twice.
 * @param tsv the file as it stands
 * @param boundaries what was read from it
 */
export function checkBoundaryForm(tsv: string, file: string, boundaries: readonly PlacedBoundary[]): Problem[] {
  const seen = new Set<string>();
  const twice = boundaries.flatMap((boundary) => {
    const key = placeKey(boundary);
    const known = seen.has(key);
    seen.add(key);
    const reason = `decides “${boundary.word}” ${boundary.side} “${boundary.surface}” a second time`;
    return known ? [{ file, line: boundary.line, reason }] : [];
  });
  if (printBoundaries(boundaries) === tsv) return twice;
  return [...twice, { file, reason: 'is not sorted or not in canonical form; npm run lexicon:format puts it right' }];
}

/** A shortest text in which a word crosses a surface's border, and where the surface begins there. */
interface Place {
  text: string;
  start: number;
}

/**
 * Lays a word over the border of a surface in every way in which their characters agree.
 * @returns the texts that come of it; none if the word cannot stand there
 */
export function layOver(surface: string, word: string, side: Side): Place[] {
  if (side === 'around') {
    const start = word.indexOf(surface);
    return start >= 0 && word.length > surface.length ? [{ text: word, start }] : [];
  }
  const shared = Array.from({ length: Math.min(surface.length, word.length) - 1 }, (_, i) => i + 1);
  return side === 'before'
    ? shared
        .filter((units) => word.endsWith(surface.slice(0, units)))
        .map((units) => ({ text: word + surface.slice(units), start: word.length - units }))
    : shared
        .filter((units) => word.startsWith(surface.slice(-units)))
        .map((units) => ({ text: surface + word.slice(units), start: 0 }));
}
