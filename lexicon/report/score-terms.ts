import { shareOf, type Share } from './share';

/** A formulation that careful readers would have explained. */
export interface GoldTerm {
  term: string;
  variants?: string[] | undefined;
  /** A must, B should, C optional. */
  priority: string;
}

/** How many of the readers' terms the lexicon knows, by priority, and which it does not. */
export interface TermScore {
  terms: Record<string, Share>;
  missing: Record<string, string[]>;
}

/** Two strings this long or shorter are never near: 发展 is no affix away from anything. In UTF-16 units. */
const TOO_SHORT = 3;
/** How much of the longer string the shorter one must be. */
const NEAR = 0.66;

/**
 * Finds the readers' terms among the surfaces. A term is found when it or a variant of it equals a surface, marks and
 * redactions aside, or when one holds the other and is longer by a short affix only.
 * @param surfaces of all entries
 */
export function scoreTerms(gold: readonly GoldTerm[], surfaces: readonly string[]): TermScore {
  const known = new Set(surfaces.map(normalise));
  const found = gold.map(({ term, variants = [] }) => {
    const forms = [term, ...variants].map(normalise);
    return forms.some((form) => known.has(form)) || forms.some((form) => [...known].some((surface) => isNear(form, surface)));
  });
  const priorities = [...new Set(gold.map(({ priority }) => priority))].sort();
  const rowsOf = (priority: string) => gold.flatMap((row, i) => (row.priority === priority ? [{ row, found: found[i] }] : []));
  const terms = priorities.map((priority): [string, Share] => {
    const rows = rowsOf(priority);
    return [priority, shareOf(rows.filter((item) => item.found).length, rows.length)];
  });
  const missing = priorities.map((priority): [string, string[]] => [
    priority,
    rowsOf(priority).flatMap((item) => (item.found ? [] : [item.row.term])),
  ]);
  return { terms: Object.fromEntries(terms), missing: Object.fromEntries(missing) };
}

/** Leaves out quotation marks, commas and stops, white space and redactions. */
function normalise(text: string): string {
  return text.replace(/[“”‘’"、，,。·*?□\s]/g, '');
}

function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > TOO_SHORT && short.length / long.length >= NEAR && long.includes(short);
}
