import { createMatcher } from '../match/matcher';
import type { Segmenter, Token } from '../segment/segmenter';
import type { CorpusDocument, Hit, Partners, Pattern } from '../types';
import type { Occurrence } from './figures';
import { TokenLine } from '../segment/token-line';

/** An entry that occurs more rarely shows chance, not habit. */
const FEWEST_OCCURRENCES = 5;
/** A partner that stands beside an entry once may stand there by chance. */
const FEWEST_TOGETHER = 2;
/** How many partners a card lists on each side. */
const LISTED = 5;

const QUOTES = '“”‘’「」『』"\'';
/** Verbs that govern anything and so say nothing of the formulation, and words tagged as verbs that are nouns in speeches. */
const NO_VERBS = new Set('是 有 让 使 要 能 会 可 应 为 成 到 令 给 行动 工作 活动'.split(' '));
/** Nouns in the ICTCLAS scheme, and verbs used as nouns, but no names. */
const NOUN = /^(n|nz|nl|vn)$/;

/**
 * Prepares to find the typical partners of entries.
 * @param documents the speeches that occurrences are numbered after
 * @param patterns all patterns of the lexicon: a word of another formulation beside the hit is no partner
 * @param fold the fold table of the lexicon
 * @param segmenter one that tells parts of speech
 * @returns a function from an entry's occurrences to the verbs right before it and the nouns right after it, most frequent
 *   first, then by code unit; `undefined` for an entry that is too rare or has none
 */
export function createPartnerFinder(
  documents: readonly CorpusDocument[],
  patterns: readonly Pattern[],
  fold: string,
  segmenter: Segmenter,
): (occurrences: readonly Occurrence[]) => Partners | undefined {
  const matcher = createMatcher(patterns, fold);
  const texts = documents.map(({ text }) => ({
    text,
    line: new TokenLine(segmenter.segment(text)),
    marks: matcher.findHits(text),
  }));
  return (occurrences) => {
    if (occurrences.length < FEWEST_OCCURRENCES) return undefined;
    const before: string[] = [];
    const after: string[] = [];
    for (const { doc, start, end } of occurrences) {
      const place = texts[doc];
      if (place === undefined) continue;
      const { text, line, marks } = place;
      const verb = line.endingAt(skipQuotes(text, start, -1));
      const noun = line.startingAt(skipQuotes(text, end, 1));
      const isFree = (token: Token) => !marks.some((mark) => holds(mark, token) && (mark.end <= start || mark.start >= end));
      if (verb?.tag?.startsWith('v') && !NO_VERBS.has(verb.text) && isFree(verb)) before.push(verb.text);
      if (noun && NOUN.test(noun.tag ?? '') && isFree(noun)) after.push(noun.text);
    }
    const partners = { before: rank(before), after: rank(after) };
    return partners.before.length + partners.after.length > 0 ? partners : undefined;
  };
}

/** Steps from a border of a hit over quotation marks, backwards (-1) or forwards (1). */
function skipQuotes(text: string, at: number, step: -1 | 1): number {
  for (let border = at; ; border += step) {
    const char = text.charAt(step < 0 ? border - 1 : border);
    if (char === '' || !QUOTES.includes(char)) return border;
  }
}

function holds(mark: Hit, token: Token): boolean {
  return mark.start <= token.start && token.end <= mark.end;
}

function rank(words: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_TOGETHER)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, LISTED);
}
