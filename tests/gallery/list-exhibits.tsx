import { CategorySwatch } from '../../components/CategorySwatch';
import { TermList } from '../../components/TermList';
import { CATEGORIES } from '../../lexicon';
import type { Exhibit } from './exhibits';
import { TERMS } from './sample-text';

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
