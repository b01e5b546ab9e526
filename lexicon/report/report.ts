import type { Verdict } from '../decide/decide';
import type { Covered } from './covered';
import type { Gap } from './gaps';
import type { SpanScore } from './score-spans';
import type { TermScore } from './score-terms';
import { shareOf, type Share } from './share';
import type { EntryTally } from './tally';

/** How far the lexicon reaches, and where it is thin. */
export interface Report {
  entries: EntryTally;
  candidates: DecidedCandidates;
  characters: Covered;
  /** Ids of the entries that have each gap. */
  gaps: Record<Gap, string[]>;
  /** How it agrees with careful readers, where their marks were given. */
  gold?: { folder: string; terms?: TermScore | undefined; spans?: SpanScore | undefined } | undefined;
}

/** What became of the strings that the miner proposed. */
export interface DecidedCandidates {
  /** Those that a person decided: a surface of an entry, or a row of the decisions. */
  decided: Share;
  surfaces: Share;
  rows: Share;
  /** Those that a rule decides without a person. */
  rules: Share;
  open: Share;
}

/** Counts candidates by who decided. */
export function countDecided(verdicts: readonly Verdict[]): DecidedCandidates {
  const share = (fits: (by: string | undefined) => boolean) =>
    shareOf(verdicts.filter(({ by }) => fits(by)).length, verdicts.length);
  const isPerson = (by: string | undefined) => by === 'entry' || by === 'person';
  return {
    decided: share(isPerson),
    surfaces: share((by) => by === 'entry'),
    rows: share((by) => by === 'person'),
    rules: share((by) => by !== undefined && !isPerson(by)),
    open: share((by) => by === undefined),
  };
}
