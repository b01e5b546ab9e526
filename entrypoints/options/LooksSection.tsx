import { Button } from '../../components/Button';
import { PALETTE, type Looks } from '../../components/palette';
import { useTranslate } from '../../components/translate';
import { CATEGORIES, type Category } from '../../lexicon';
import { withItem } from '../shared/settings';
import type { PartProps } from './change';
import { LookRow } from './LookRow';
import { Section } from './Section';

interface LooksSectionProps extends PartProps {
  /** A term of each category to try its look on. */
  samples: Readonly<Partial<Record<Category, string>>>;
}

/** The eleven categories: whether they are marked, and how. */
export function LooksSection({ settings, samples, onChange }: LooksSectionProps) {
  const t = useTranslate();
  const { looks, categoriesOff } = settings;
  return (
    <Section id="looks" title="optionsLooks" lead="optionsLooksLead">
      <ul class="looks">
        {CATEGORIES.map((category) => (
          <LookRow
            key={category}
            category={category}
            on={!categoriesOff.includes(category)}
            look={looks[category] ?? PALETTE[category]}
            chosen={category in looks}
            sample={samples[category] ?? '提法'}
            onToggle={(on) => onChange({ categoriesOff: withItem(categoriesOff, category, !on) })}
            onLook={(look) => onChange({ looks: withLook(looks, category, look) })}
          />
        ))}
      </ul>
      <Button disabled={Object.keys(looks).length === 0} onPress={() => onChange({ looks: {} })}>
        {t('optionsResetAll')}
      </Button>
    </Section>
  );
}

/** @returns `looks` with another look of one category; what it comes with is not kept as a choice */
function withLook(looks: Looks, category: Category, look: Looks[Category]): Looks {
  const others = Object.fromEntries(Object.entries(looks).filter(([name]) => name !== category));
  const own = PALETTE[category];
  if (look === undefined || (look.colour === own.colour && look.line === own.line)) return others;
  return { ...others, [category]: look };
}
