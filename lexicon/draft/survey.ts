import { chooseContexts } from '../compile/contexts';
import { corpusFigures, findOccurrences } from '../compile/figures';
import { buildFoldTable } from '../compile/fold-table';
import { findNesting } from '../compile/nesting';
import type { Claim } from '../entries/claims';
import { Folding } from '../match/fold';
import { surfaceKeys } from '../match/keys';
import { CATEGORIES, type ContextPlace, type CorpusDocument, type CorpusFigures, type Pattern } from '../types';

/** What speeches and lexicon show of a headword that has no entry yet. */
export interface Survey {
  corpus: CorpusFigures;
  /** All its places, the best to quote first. */
  contexts: ContextPlace[];
  /** How the speeches write it, where they never write it as it was given (Traditional characters, for one). */
  writtenInstead: string | undefined;
  /** The entry that has it as a surface already. */
  owner: Claim | undefined;
  /** Headwords of the entries that lie inside it, longest first, and of those that hold it. */
  contains: string[];
  within: string[];
}

/**
 * Looks a headword up in the speeches and among the entries.
 * @param claims all entries, also those that are only begun
 */
export function surveyHeadword(zh: string, claims: readonly Claim[], documents: readonly CorpusDocument[]): Survey {
  // No id can be empty, so the new pattern is told from all others by that.
  const own = patternOf('', [zh]);
  const others = claims.filter(({ id, surfaces }) => id !== '' && surfaces.length > 0);
  const patterns = [...others.map(({ id, surfaces }) => patternOf(id, surfaces)), own];
  const fold = buildFoldTable(patterns);
  const folding = new Folding(fold);
  const keys = new Set(surfaceKeys(own, folding));
  const occurrences = findOccurrences(own, fold, documents);
  const nesting = findNesting(patterns, fold);
  const heads = new Map(others.map(({ id, surfaces }) => [id, surfaces[0] ?? '']));
  const namesOf = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => heads.get(id) ?? id);
  return {
    corpus: corpusFigures(occurrences, documents),
    contexts: chooseContexts(occurrences, documents),
    writtenInstead: otherWriting(
      zh,
      occurrences.map(({ doc, start, end }) => documents[doc]?.text.slice(start, end) ?? ''),
    ),
    owner: others.find(({ surfaces }) => surfaceKeys(patternOf('', surfaces), folding).some((key) => keys.has(key))),
    contains: namesOf(nesting.contains.get('')),
    within: namesOf(nesting.within.get('')),
  };
}

/** The category of a pattern decides nothing about where it is found; any will do. */
function patternOf(id: string, surfaces: string[]): Pattern {
  return { id, category: CATEGORIES[0], surfaces, notBefore: [], notAfter: [] };
}

/** Compares without the table of Traditional characters, so that only their difference (and no quote or comma) counts. */
function otherWriting(zh: string, written: readonly string[]): string | undefined {
  const plain = new Folding('');
  const bare = (text: string) => plain.key(text).replaceAll('、', '');
  return written.some((text) => bare(text) === bare(zh)) ? undefined : written[0];
}
