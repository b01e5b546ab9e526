import type { Matcher } from '../match/matcher';
import type { CorpusDocument } from '../types';
import { shareOf, type Share } from './share';

/** How much of the speeches lies in hits: UTF-16 units, white space left out. */
export interface Covered extends Share {
  documents: (Share & { id: string })[];
}

/** @returns the share of all speeches, and of each */
export function measureCovered(documents: readonly CorpusDocument[], matcher: Matcher): Covered {
  const size = (text: string) => text.replace(/\s/g, '').length;
  const each = documents.map(({ id, text }) => {
    const covered = matcher.findHits(text).reduce((total, { start, end }) => total + size(text.slice(start, end)), 0);
    return { id, ...shareOf(covered, size(text)) };
  });
  const total = (field: 'part' | 'of') => each.reduce((sum, share) => sum + share[field], 0);
  return { ...shareOf(total('part'), total('of')), documents: each };
}
