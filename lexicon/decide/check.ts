import type { Problem } from '../problem';
import { printDecisions, type PlacedDecision } from './decisions';
import type { MarkedCorpus } from './marked-corpus';

/**
 * Checks all decisions against the lexicon: entries that exist, strings that occur, and nothing decided twice.
 * @param ids the ids of all entries
 * @returns every problem
 */
export function checkDecisions(placed: readonly PlacedDecision[], ids: ReadonlySet<string>, corpus: MarkedCorpus): Problem[] {
  const first = new Map<string, number>();
  return placed.flatMap(({ decision, file, line }) => {
    const key = corpus.key(decision.text);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    const owner = corpus.ownerOf(decision.text);
    const reasons = [
      earlier === undefined ? undefined : `is already decided in line ${earlier}`,
      owner === undefined ? undefined : `is a surface of ${owner}, so it needs no row`,
      decision.entry === undefined || ids.has(decision.entry)
        ? undefined
        : `belongs to “${decision.entry}”, which no entry has as id`,
      corpus.holds(decision.text) ? undefined : 'occurs in no speech',
    ];
    return reasons.flatMap((reason) => (reason === undefined ? [] : [{ file, line, reason: `“${decision.text}” ${reason}` }]));
  });
}

/**
 * Checks that the file stands in canonical form, so that diffs show only what changed.
 * @param tsv the file as it stands
 * @param decisions what was read from it
 */
export function checkDecisionForm(file: string, tsv: string, decisions: readonly PlacedDecision[]): Problem[] {
  const printed = printDecisions(decisions.map(({ decision }) => decision));
  if (printed === tsv) return [];
  const found = tsv.split('\n');
  const expected = printed.split('\n');
  const different = expected.findIndex((text, i) => text !== found[i]);
  const line = (different < 0 ? expected.length : different) + 1;
  return [{ file, line, reason: 'is not sorted or not in canonical form; npm run lexicon:format puts it right' }];
}
