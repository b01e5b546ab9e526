import { CATEGORIES, FEWEST_CHARACTERS, type Category, type Profile } from '../lexicon';
import { Button } from './Button';
import { CategorySwatch } from './CategorySwatch';
import { numbersFor } from './numbers';
import { useTranslate } from './translate';

interface CategoryTableProps {
  /** What the page has; `undefined` before the dictionary is there, which knows what the speeches have. */
  profile: Profile | undefined;
  /** Occurrences on the page, by category. */
  counts: ReadonlyMap<Category, number>;
  /** Categories that are not marked. */
  off: readonly Category[];
  disabled: boolean;
  /** @param off all categories that are not to be marked */
  onChange: (off: Category[]) => void;
}

/** The eleven categories: each with its line, a toggle, its occurrences on the page, and both rates. */
export function CategoryTable({ profile, counts, off, disabled, onChange }: CategoryTableProps) {
  const t = useTranslate();
  const numbers = numbersFor(t);
  const rate = (perThousand: number | null | undefined) => (perThousand == null ? '–' : numbers.rate(perThousand));
  const others = (category: Category) => CATEGORIES.filter((other) => other !== category);
  const isOnly = (category: Category) => !off.includes(category) && off.length === CATEGORIES.length - 1;
  return (
    <fieldset class="categories" disabled={disabled}>
      <legend class="for-ears">{t('popupCategories')}</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="for-ears">{t('popupCategory')}</span>
              <span class="categories-all">
                <Button look="quiet" onPress={() => onChange([])}>
                  {t('popupAllCategories')}
                </Button>
                <Button look="quiet" onPress={() => onChange([...CATEGORIES])}>
                  {t('popupNoCategory')}
                </Button>
              </span>
            </th>
            <th scope="col">{t('popupColumnCount')}</th>
            <th scope="col">{t('popupColumnHere')}</th>
            <th scope="col">{t('popupColumnCorpus')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {CATEGORIES.map((category) => {
            const row = profile?.categories.find((other) => other.category === category);
            const name = t(`category_${category}`);
            return (
              <tr class="category" key={category} data-category={category}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      checked={!off.includes(category)}
                      onChange={(event) =>
                        onChange(event.currentTarget.checked ? off.filter((other) => other !== category) : [...off, category])
                      }
                    />
                    <CategorySwatch category={category} />
                    <span class="category-name">{name}</span>
                  </label>
                </th>
                <td>{counts.size === 0 && profile === undefined ? '–' : numbers.count(counts.get(category) ?? 0)}</td>
                <td>{rate(row?.perThousand)}</td>
                <td>{rate(row?.corpus.perThousand)}</td>
                <td>
                  <button
                    type="button"
                    class="button quiet only"
                    aria-pressed={isOnly(category)}
                    onClick={() => onChange(isOnly(category) ? [] : others(category))}
                  >
                    {t('popupOnly')} <span class="for-ears">{name}</span>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="note">
        {profile?.enough === false
          ? t('popupTooShort', numbers.count(profile.characters), numbers.count(FEWEST_CHARACTERS))
          : profile && t('popupRatesNote', numbers.count(profile.characters), numbers.count(profile.corpus.characters))}
      </p>
    </fieldset>
  );
}
