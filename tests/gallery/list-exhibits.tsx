import { CategorySwatch } from '../../components/CategorySwatch';
import { TermList, type ListedTerm } from '../../components/TermList';
import { CATEGORIES } from '../../lexicon';
import { allEntries, entryWithMost } from './gallery-entries';
import type { Exhibit } from './exhibits';

const longest = entryWithMost(({ detail }) => detail.zh.length);
const TERMS: readonly ListedTerm[] = [...allEntries().slice(0, 3), longest].map(({ detail }, at) => ({
  id: detail.id,
  zh: detail.zh,
  category: detail.category,
  count: at + 1,
  gloss: at === 1 ? undefined : detail.gloss,
}));

/** Categories and lists of terms. */
export const LIST_EXHIBITS: readonly Exhibit[] = [
  {
    component: 'CategorySwatch',
    state: 'all categories',
    show: () => CATEGORIES.map((category) => <CategorySwatch key={category} category={category} />),
  },
  {
    component: 'TermList',
    state: 'four, one without a gloss, one long',
    show: () => <TermList terms={TERMS} onOpen={nothing} />,
  },
];

function nothing(): void {
  // A gallery only shows.
}
