import { dispersion } from '../compile/figures';
import type { CorpusDocument } from '../types';
import { findPhrases } from './phrases';
import { scoreCandidate, type Scores } from './score';
import type { Segmenter } from '../segment/segmenter';
import { findNumerals, findParallels, findQuoted, type Shaped } from './shapes';
import { SubstringCounter } from './substrings';

/** A string that might be a formulation, with figures that stay separate. */
export interface Candidate extends Scores {
  text: string;
  frequency: number;
  /** In how many documents it occurs. */
  documents: number;
  /** See `dispersion` of the corpus figures. */
  dispersion: number;
  quoted: boolean;
  numeral: boolean;
  parallel: boolean;
}

const LONGEST = 24;
/** Stands between documents: belongs to no candidate. */
const BREAK = '\n';

/**
 * Proposes candidates: recurring phrases (twice or more), and quoted terms, numeral formulations and parallels however rare.
 * A recurring phrase that only ever occurs inside the same longer one is left out.
 * @param documents cleaned speeches; quotation marks count as absent
 * @returns candidates, those in most documents first, then the most frequent, then by code
 */
export function mineCandidates(documents: readonly CorpusDocument[], segmenter: Segmenter): Candidate[] {
  const shapes = {
    quoted: new Set<string>(),
    numeral: new Set<string>(),
    parallel: new Set<string>(),
    phrase: new Set<string>(),
  };
  for (const { text } of documents) {
    const add = (set: Set<string>, found: readonly Shaped[]) =>
      found.forEach(({ start, end }) => set.add(bare(text.slice(start, end))));
    const tokens = segmenter.segment(text);
    const wordEnds = new Set(tokens.map((token) => token.end));
    add(shapes.quoted, findQuoted(text));
    add(shapes.numeral, findNumerals(text, wordEnds));
    add(shapes.parallel, findParallels(text, wordEnds));
    add(shapes.phrase, findPhrases(tokens));
  }
  const texts = documents.map(({ text }) => bare(text));
  const corpus = BREAK + texts.join(BREAK) + BREAK;
  const counter = new SubstringCounter(corpus, LONGEST);
  const units = corpus.length - documents.length - 1;
  const sizes = texts.map((text) => text.length);

  const shaped = (text: string) => shapes.quoted.has(text) || shapes.numeral.has(text) || shapes.parallel.has(text);
  const all = new Set([...shapes.quoted, ...shapes.numeral, ...shapes.parallel, ...shapes.phrase]);
  const kept = [...all].filter(
    (text) => Array.from(text).length >= 2 && text.length <= LONGEST && (shaped(text) || counter.count(text) >= 2),
  );
  const absorbed = findAbsorbed(kept, counter);
  return kept
    .filter((text) => shaped(text) || !absorbed.has(text))
    .map((text) => {
      const counts = texts.map((document) => occurrences(document, text));
      return {
        text,
        frequency: counts.reduce((total, count) => total + count, 0),
        documents: counts.filter((count) => count > 0).length,
        dispersion: dispersion(counts, sizes),
        ...scoreCandidate(text, corpus, counter, units),
        quoted: shapes.quoted.has(text),
        numeral: shapes.numeral.has(text),
        parallel: shapes.parallel.has(text),
      };
    })
    .sort((a, b) => b.documents - a.documents || b.frequency - a.frequency || (a.text < b.text ? -1 : 1));
}

/** Without quotation marks, so that “三农” and 三农 are one candidate. */
function bare(text: string): string {
  return text.replace(/[“”‘’]/g, '');
}

/** Candidates all of whose occurrences lie inside one longer candidate. */
function findAbsorbed(candidates: readonly string[], counter: SubstringCounter): Set<string> {
  const frequencies = new Map(candidates.map((text) => [text, counter.count(text)]));
  const absorbed = new Set<string>();
  for (const [longer, frequency] of frequencies) {
    for (let start = 0; start < longer.length; start++) {
      for (let end = start + 2; end <= longer.length; end++) {
        const part = longer.slice(start, end);
        if (part !== longer && frequencies.get(part) === frequency) absorbed.add(part);
      }
    }
  }
  return absorbed;
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
