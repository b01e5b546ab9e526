import { join, relative } from 'node:path';
import type { CompiledLexicon } from '../compile/compile';
import { parseCandidates } from '../decide/candidates';
import { checkDecisionForm, checkDecisions } from '../decide/check';
import { decideCandidates, type Verdict } from '../decide/decide';
import { parseDecisions, type PlacedDecision } from '../decide/decisions';
import { MarkedCorpus } from '../decide/marked-corpus';
import { unpackPattern } from '../pattern-rows';
import { InputError, type Problem } from '../problem';
import { createJiebaWordList } from '../segment/jieba';
import { LEXICON_ROOT } from './load';
import { readText } from './read-text';

/** Where people's decisions about strings stand on disk. */
export const DECISIONS_FILE = join(LEXICON_ROOT, 'decisions.tsv');

/**
 * Reads the decisions and the candidates, and says what became of every candidate.
 * @param lexicon the lexicon that decides with them
 * @param given the text of the file of decisions, if not the one on disk counts
 * @returns a verdict for every candidate, in the miner's order
 * @throws InputError that names every bad row with its reason
 */
export function loadVerdicts({ patterns, details }: CompiledLexicon, given?: string): Verdict[] {
  const rows = patterns.rows.map(unpackPattern);
  const corpus = new MarkedCorpus(details.documents, rows, patterns.fold);
  const { decisions, problems, tsv, file } = readDecisions(given);
  const ids = new Set(rows.map(({ id }) => id));
  const misprinted = problems.length > 0 ? [] : checkDecisionForm(file, tsv, decisions);
  const wrong = [...problems, ...checkDecisions(decisions, ids, corpus), ...misprinted];
  if (wrong.length > 0) throw new InputError(wrong);
  const mined = join(LEXICON_ROOT, 'candidates.tsv');
  const candidates = parseCandidates(readText(mined), relative(process.cwd(), mined));
  return decideCandidates(candidates, decisions, { corpus, words: createJiebaWordList() });
}

/**
 * Reads the decisions as they stand; see {@link parseDecisions}.
 * @param tsv their text, if not the one on disk counts
 */
export function readDecisions(tsv = readText(DECISIONS_FILE)): {
  decisions: PlacedDecision[];
  problems: Problem[];
  tsv: string;
  file: string;
} {
  const file = relative(process.cwd(), DECISIONS_FILE);
  return { ...parseDecisions(tsv, file), tsv, file };
}
