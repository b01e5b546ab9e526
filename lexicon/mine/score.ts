import type { SubstringCounter } from './substrings';

/** How a candidate holds together and how freely it moves; each figure stands for itself, none is a verdict. */
export interface Scores {
  /** The smallest pointwise mutual information, in bits, over all ways to cut the candidate in two. */
  cohesion: number;
  /** Entropy, in bits, of the characters before it and after it. */
  leftEntropy: number;
  rightEntropy: number;
}

/**
 * Scores one candidate by the characters of the text, whatever the segmenter thought of it.
 * Cohesion takes the minimum over split points, since the most likely cut decides (Smadja's and later Chinese new-word
 * practice); branching entropy as in Jin & Tanaka-Ishii 2006. 3 decimals each.
 * @param text the whole corpus with a stop between documents
 * @param counter counts in the same text
 * @param units how many UTF-16 units of it are words at all
 */
export function scoreCandidate(candidate: string, text: string, counter: SubstringCounter, units: number): Scores {
  const places = counter.places(candidate);
  const before = places.map((at) => text.charAt(at - 1));
  const after = places.map((at) => text.charAt(at + candidate.length));
  return {
    cohesion: round(minimumCohesion(candidate, counter, units)),
    leftEntropy: round(entropy(before)),
    rightEntropy: round(entropy(after)),
  };
}

function minimumCohesion(candidate: string, counter: SubstringCounter, units: number): number {
  const share = (part: string) => counter.count(part) / units;
  const whole = share(candidate);
  let least = Infinity;
  for (let cut = 1; cut < candidate.length; cut++) {
    const chance = share(candidate.slice(0, cut)) * share(candidate.slice(cut));
    least = Math.min(least, Math.log2(whole / chance));
  }
  return least;
}

function entropy(symbols: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / symbols.length) * Math.log2(count / symbols.length);
  return bits;
}

/** Rounds to 3 decimals; −0 becomes 0 so that equal figures print alike. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
