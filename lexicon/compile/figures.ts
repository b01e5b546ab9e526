import { createMatcher } from '../match/matcher';
import type { CorpusDocument, CorpusFigures, Pattern } from '../types';

/** Where an entry occurs: the number of the document and UTF-16 offsets in its cleaned text. */
export interface Occurrence {
  doc: number;
  start: number;
  end: number;
}

/**
 * Finds every occurrence of one entry, also those inside longer formulations, with its guards.
 * @param fold the fold table of the lexicon
 */
export function findOccurrences(
  pattern: Pattern,
  fold: string,
  documents: readonly Pick<CorpusDocument, 'text'>[],
): Occurrence[] {
  const matcher = createMatcher([pattern], fold);
  return documents.flatMap((document, doc) => matcher.findHits(document.text).map(({ start, end }) => ({ doc, start, end })));
}

/** @returns the figures of an entry, from its occurrences */
export function corpusFigures(occurrences: readonly Occurrence[], documents: readonly CorpusDocument[]): CorpusFigures {
  const counts = documents.map((_, doc) => occurrences.filter((occurrence) => occurrence.doc === doc).length);
  return {
    occurrences: occurrences.length,
    documents: counts.filter((count) => count > 0).length,
    of: documents.length,
    dispersion: dispersion(
      counts,
      documents.map((document) => document.text.length),
    ),
  };
}

/**
 * Gries' deviation of proportions (Gries 2008), normalised to 0…1 as Lijffijt & Gries (2012) propose:
 * half the sum of |expected − observed| shares over the parts, divided by 1 − the smallest expected share.
 * @param counts occurrences in each part
 * @param sizes characters of each part
 * @returns 0 for a spread as even as the parts' sizes, 1 for all occurrences in the smallest part; 3 decimals
 */
export function dispersion(counts: readonly number[], sizes: readonly number[]): number {
  const occurrences = sum(counts);
  const size = sum(sizes);
  if (occurrences === 0 || sizes.length < 2) return 0;
  const shares = sizes.map((part) => part / size);
  const deviation = sum(shares.map((share, i) => Math.abs(share - (counts[i] ?? 0) / occurrences))) / 2;
  return Math.round((deviation / (1 - Math.min(...shares))) * 1000) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
