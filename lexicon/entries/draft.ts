import type { Category, Entry, Evidence, Form, Scope } from '../types';

/** Stands where a person still has to write or choose something; no check lets it pass. */
export const PLACEHOLDER = 'TODO';

type OrPlaceholder<T> = T | typeof PLACEHOLDER;

/** An entry that is not written yet: what could be computed, and {@link PLACEHOLDER} for all else. */
export interface Draft extends Omit<Entry, 'category' | 'form' | 'scope' | 'evidence'> {
  category: OrPlaceholder<Category>;
  form: OrPlaceholder<Form>;
  scope: OrPlaceholder<Scope>;
  evidence: OrPlaceholder<Evidence>;
}
