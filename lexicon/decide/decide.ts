import type { MinedString } from './candidates';
import type { PlacedDecision } from './decisions';
import { RULES, type Reading } from './rules';

/** What became of a mined string. */
export interface Verdict {
  text: string;
  frequency: number;
  /** In how many documents it occurs. */
  documents: number;
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
  const rows = new Map(decisions.map(({ decision }) => [reading.corpus.key(decision.text), decision.reason]));
  return candidates.map((candidate) => {
    const { text, frequency, documents } = candidate;
    return { text, frequency, documents, ...decide(candidate, rows, reading) };
  });
}

/** @param rows the reasons of persons, by key */
function decide(
  candidate: MinedString,
  rows: ReadonlyMap<string, string>,
  reading: Reading,
): { by: string | undefined; reason: string } {
  const owner = reading.corpus.ownerOf(candidate.text);
  if (owner !== undefined) return { by: 'entry', reason: owner };
  const row = rows.get(reading.corpus.key(candidate.text));
  if (row !== undefined) return { by: 'person', reason: row };
  for (const rule of RULES) {
    const reason = rule.reason(candidate, reading);
    if (reason !== undefined) return { by: rule.name, reason };
  }
  return { by: undefined, reason: '' };
}

/** @returns the verdicts that are still open, the most frequent first */
export function undecided(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts
    .filter(({ by }) => by === undefined)
    .sort((a, b) => b.frequency - a.frequency || b.documents - a.documents || (a.text < b.text ? -1 : 1));
}
