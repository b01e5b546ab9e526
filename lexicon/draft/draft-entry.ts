import { PLACEHOLDER, type Draft } from '../entries/draft';
import type { Category, Form } from '../types';
import { countMembers, guessCategory } from './guess';

/** What a person says of the new entry beforehand. */
export interface Given {
  zh: string;
  id: string;
  category?: Category | undefined;
  form?: Form | undefined;
}

/** @returns the entry as far as it writes itself; what is given goes before what is guessed */
export function draftEntry({ zh, id, category, form }: Given): Draft {
  const unwritten = () => ({ zh: PLACEHOLDER, en: PLACEHOLDER });
  const count = countMembers(zh);
  const shape = form ?? (count === undefined ? undefined : 'numbered-set');
  return {
    id,
    zh,
    category: category ?? guessCategory(zh) ?? PLACEHOLDER,
    form: shape ?? PLACEHOLDER,
    scope: PLACEHOLDER,
    gloss: unwritten(),
    definition: unwritten(),
    members: shape === 'numbered-set' ? Array.from({ length: count ?? 2 }, unwritten) : undefined,
    evidence: PLACEHOLDER,
  };
}
