import { CATEGORIES, type Category } from '../lexicon';
import { CategorySwatch } from './CategorySwatch';
import { useTranslate } from './translate';

interface CategoryTogglesProps {
  /** Categories that are not marked. */
  off: readonly Category[];
  /** Occurrences on the page, by category. */
  counts: ReadonlyMap<Category, number>;
  disabled: boolean;
  onToggle: (category: Category, on: boolean) => void;
}

/** The eleven categories, each with its line, its name, its occurrences on the page and a toggle. */
export function CategoryToggles({ off, counts, disabled, onToggle }: CategoryTogglesProps) {
  const t = useTranslate();
  return (
    <fieldset class="categories" disabled={disabled}>
      <legend>{t('popupCategories')}</legend>
      {CATEGORIES.map((category) => (
        <label class="category" key={category} data-category={category}>
          <input
            type="checkbox"
            checked={!off.includes(category)}
            onChange={(event) => onToggle(category, event.currentTarget.checked)}
          />
          <CategorySwatch category={category} />
          <span class="category-name">{t(`category_${category}`)}</span>
          <span class="count">{counts.get(category) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
