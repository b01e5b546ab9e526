import { CATEGORIES, EVIDENCE, FORMS, SCOPES, type Entry } from '../types';

/** How many entries have each value; values that none has stand at 0. */
export interface EntryTally {
  entries: number;
  category: Record<string, number>;
  form: Record<string, number>;
  scope: Record<string, number>;
  evidence: Record<string, number>;
  /** Whether a second person read the entry. */
  reviewed: Record<string, number>;
}

/** @returns the entries counted by each of their properties, values in the order in which they are always listed */
export function tallyEntries(entries: readonly Entry[]): EntryTally {
  const by = (values: readonly string[], valueOf: (entry: Entry) => string) =>
    Object.fromEntries(values.map((value) => [value, entries.filter((entry) => valueOf(entry) === value).length]));
  return {
    entries: entries.length,
    category: by(CATEGORIES, (entry) => entry.category),
    form: by(FORMS, (entry) => entry.form),
    scope: by(SCOPES, (entry) => entry.scope),
    evidence: by(EVIDENCE, (entry) => entry.evidence),
    reviewed: by(['yes', 'no'], (entry) => (entry.reviewed ? 'yes' : 'no')),
  };
}
