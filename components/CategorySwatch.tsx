import type { Category } from '../lexicon';
import { useLook } from './looks';

/** A sample of a category's line, as it looks under a mark. */
export function CategorySwatch({ category }: { category: Category }) {
  const { colour, line } = useLook(category);
  return (
    <span class="swatch" aria-hidden="true" style={{ '--category': colour, textDecorationStyle: line }}>
      文
    </span>
  );
}
