import { openBook, type CompiledDetails, type FullEntry } from '../../lexicon';
import details from '../../lexicon/compiled/details.json';

/** The real dictionary. */
export const BOOK = openBook(details as unknown as CompiledDetails);

/** @returns all entries, opened */
export function allEntries(): FullEntry[] {
  return BOOK.ids.flatMap((id) => BOOK.open(id) ?? []);
}

/** @returns the entry that has most of something */
export function entryWithMost(measure: (entry: FullEntry) => number): FullEntry {
  return allEntries().reduce((most, entry) => (measure(entry) > measure(most) ? entry : most));
}

/** @throws Error if the lexicon has no such headword */
export function entryOf(zh: string): FullEntry {
  const entry = allEntries().find(({ detail }) => detail.zh === zh);
  if (entry === undefined) throw new Error(`no entry ${zh}`);
  return entry;
}
