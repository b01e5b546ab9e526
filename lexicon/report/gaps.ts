import type { Entry } from '../types';

/** What an entry may lack without being wrong, and still be the poorer for. */
const GAPS = {
  'no renderings': (entry: Entry) => !entry.renderings,
  'no origin': (entry: Entry) => !entry.origin,
  'no related': (entry: Entry) => !entry.related,
  'numbered-set without members': (entry: Entry) => entry.form === 'numbered-set' && !entry.members,
} as const;

export type Gap = keyof typeof GAPS;

/** @returns for each gap the ids of the entries that have it, in the order given */
export function findGaps(entries: readonly Entry[]): Record<Gap, string[]> {
  const having = (gap: Gap) => entries.filter(GAPS[gap]).map(({ id }) => id);
  return {
    'no renderings': having('no renderings'),
    'no origin': having('no origin'),
    'no related': having('no related'),
    'numbered-set without members': having('numbered-set without members'),
  };
}
