import type { MinedString } from './candidates';
import type { PlacedDecision } from './decisions';
import { RULES, type Reading } from './rules';

/** What became of a mined string. */
export interface Verdict extends MinedString {
  /** Who decided: `entry` (it is a surface), `person` (it has a row), the name of a rule, or nobody yet. */
  by: string | undefined;
  /** Which entry, which reason; empty if nobody decided. */
  reason: string;
}

/**
 * Says of every candidate what was decided: a surface decides itself, a person's row comes before the rules.
 * @param candidates in any order
 * @param decisions already without problems
 * @returns a verdict each, in the same order
 */
export function decideCandidates(
  candidates: readonly MinedString[],
  decisions: readonly PlacedDecision[],
  reading: Reading,
): Verdict[] {
  const { corpus } = reading;
  const rows = new Map(decisions.map(({ decision }) => [corpus.key(decision.text), decision]));
  return candidates.map((candidate) => {
    const owner = corpus.ownerOf(candidate.text);
    if (owner !== undefined) return { ...candidate, by: 'entry', reason: owner };
    const row = rows.get(corpus.key(candidate.text));
    if (row) return { ...candidate, by: 'person', reason: row.reason };
    for (const rule of RULES) {
      const reason = rule.reason(candidate.text, reading);
      if (reason !== undefined) return { ...candidate, by: rule.name, reason };
    }
    return { ...candidate, by: undefined, reason: '' };
  });
}

/** @returns the verdicts that are still open, the most frequent first, as candidates are listed */
export function undecided(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts
    .filter(({ by }) => by === undefined)
    .sort((a, b) => b.frequency - a.frequency || b.documents - a.documents || (a.text < b.text ? -1 : 1));
}
