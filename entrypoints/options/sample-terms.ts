import type { Category, CompiledDetails } from '../../lexicon';

/** @returns of each category the headword that the speeches use most; of those alike, the first in the lexicon */
export function sampleTerms({ entries }: Pick<CompiledDetails, 'entries'>): Partial<Record<Category, string>> {
  const best = new Map<Category, { zh: string; occurrences: number }>();
  for (const { category, zh, corpus } of entries) {
    if (corpus.occurrences > (best.get(category)?.occurrences ?? 0)) best.set(category, { zh, ...corpus });
  }
  return Object.fromEntries([...best].map(([category, { zh }]) => [category, zh]));
}
