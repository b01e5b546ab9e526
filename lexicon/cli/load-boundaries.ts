import { join, relative } from 'node:path';
import { findStraddles, type NamedText, type Straddle } from '../compile/boundaries';
import { leaveUndecided, parseBoundaries, type PlacedBoundary } from '../compile/boundary-rows';
import { checkBoundaries, checkBoundaryForm } from '../compile/check-boundaries';
import { toPattern } from '../compile/compile';
import { buildFoldTable } from '../compile/fold-table';
import { createJiebaSegmenter } from '../segment/jieba';
import { InputError, type Problem } from '../problem';
import type { CorpusDocument } from '../types';
import { LEXICON_ROOT, type CheckedLexicon } from './load';
import { readText } from './read-text';

/** Where people's decisions about the borders of short surfaces stand on disk. */
export const BOUNDARIES_FILE = join(LEXICON_ROOT, 'boundaries.tsv');

/**
 * Reads the decisions, and asks the segmenter which words cross the borders of short surfaces.
 * @param lexicon the entries whose surfaces are looked for
 * @param texts where to look for them
 * @returns what is neither stopped by a guard nor confirmed as harmless
 * @throws InputError that names every bad row with its reason
 */
export function findUndecided({ entries }: CheckedLexicon, texts: readonly NamedText[]): Straddle[] {
  const patterns = entries.map(toPattern);
  const fold = buildFoldTable(patterns);
  const { boundaries, problems, tsv, file } = readBoundaries();
  const misprinted = problems.length > 0 ? [] : checkBoundaryForm(tsv, file, boundaries);
  const wrong = [...problems, ...misprinted, ...checkBoundaries(boundaries, patterns, fold)];
  if (wrong.length > 0) throw new InputError(wrong);
  return leaveUndecided(findStraddles(patterns, fold, texts, createJiebaSegmenter({ guesses: false })), boundaries);
}

/** Reads the decisions as they stand; see {@link parseBoundaries}. */
export function readBoundaries(): { boundaries: PlacedBoundary[]; problems: Problem[]; tsv: string; file: string } {
  const file = relative(process.cwd(), BOUNDARIES_FILE);
  const tsv = readText(file);
  return { ...parseBoundaries(tsv, file), tsv, file };
}

/** @returns the speeches as texts to look in, under their ids */
export function corpusTexts(documents: readonly CorpusDocument[]): NamedText[] {
  return documents.map(({ id, text }) => ({ name: `corpus ${id}`, text }));
}

/** @returns what an editor has to do about a straddle */
export function describeStraddle({ id, surface, word, side, count, example, text }: Straddle): Problem {
  const reason = `“${word}” stands ${side} “${surface}” ${count} time${count === 1 ? '' : 's'}, in ${text}: ${example}; give the entry a guard, or say in boundaries.tsv why it is harmless`;
  return { file: relative(process.cwd(), BOUNDARIES_FILE), id, reason };
}
