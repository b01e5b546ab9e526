import { Folding } from '../match/fold';
import { surfaceKeys } from '../match/keys';
import type { Segmenter, Token } from '../segment/segmenter';
import type { Pattern } from '../types';
import { findOccurrences } from './figures';
import { TokenLine } from '../segment/token-line';

/** Which border of a hit a longer word crosses: its start, its end, or both (the word then holds the whole hit). */
export type Side = 'before' | 'after' | 'around';

/** A text to look for dangers in. */
export interface NamedText {
  name: string;
  text: string;
}

/** A word that crosses the border of a short surface in running text: the hit may be no formulation at all. */
export interface Straddle {
  /** The entry that the surface belongs to. */
  id: string;
  /** As matching compares it: folded, without quotation and enumeration marks. */
  surface: string;
  word: string;
  side: Side;
  count: number;
  /** The first hit, in square brackets, with the words around it. */
  example: string;
  /** The text that the example stands in. */
  text: string;
}

/** Surfaces up to this length stand inside other words; longer ones hardly do. In UTF-16 units. */
const LONGEST = 4;
/** How much of the text an example shows on each side. In UTF-16 units. */
const AROUND = 8;

/**
 * Finds the words that cross the borders of surfaces of four characters or fewer. Each entry is looked for on its own, as
 * its figures are counted, also where a longer formulation would be marked; what its guards stop is no hit.
 * @param fold the fold table of the lexicon
 * @param segmenter one that finds the words of a dictionary only: a guess at a new word is no danger
 * @returns straddles sorted by surface, word and side
 */
export function findStraddles(
  patterns: readonly Pattern[],
  fold: string,
  texts: readonly NamedText[],
  segmenter: Segmenter,
): Straddle[] {
  const folding = new Folding(fold);
  const read = texts.map(({ name, text }) => ({
    name,
    text,
    folded: folding.key(text),
    line: new TokenLine(segmenter.segment(text)),
  }));
  const found = new Map<string, Straddle>();
  for (const pattern of patterns) {
    const short = surfaceKeys(pattern, folding).filter((key) => key.length <= LONGEST);
    // Most entries stand in few texts, and a plain search for them is far quicker than building a matcher and running it.
    const holding = read.filter(({ folded }) => short.some((key) => folded.includes(key)));
    if (holding.length === 0) continue;
    for (const { doc, start, end } of findOccurrences(pattern, fold, holding)) {
      const { name, text, line } = holding[doc] as (typeof read)[number];
      const surface = bareKey(text.slice(start, end), folding);
      if (surface.length > LONGEST) continue;
      for (const token of line.over(start, end)) {
        const side = sideOf(token, start, end);
        if (side === undefined) continue;
        const danger = { surface, word: token.text, side };
        const known = found.get(placeKey(danger));
        if (known) known.count++;
        else found.set(placeKey(danger), { id: pattern.id, ...danger, count: 1, example: quote(text, start, end), text: name });
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, straddle]) => straddle);
}

/** @returns a surface as matching compares it, without enumeration marks */
function bareKey(surface: string, folding: Folding): string {
  return folding.key(surface).replaceAll('、', '');
}

/** @returns what tells one danger from another; by its code units lists of them are sorted */
export function placeKey({ surface, word, side }: Pick<Straddle, 'surface' | 'word' | 'side'>): string {
  return [surface, word, side].join('\t');
}

function sideOf(token: Token, start: number, end: number): Side | undefined {
  const early = token.start < start;
  const late = token.end > end;
  if ((early && token.end >= end) || (late && token.start <= start)) return 'around';
  return early ? 'before' : late ? 'after' : undefined;
}

function quote(text: string, start: number, end: number): string {
  const example = `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
  return example.replace(/\s+/g, ' ');
}
