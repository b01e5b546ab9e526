import type { ComponentChildren } from 'preact';
import type { EntryDetail } from '../lexicon';
import { CategorySwatch } from './CategorySwatch';
import { Chip } from './Chip';
import { useTranslate } from './translate';
import { underscored } from './underscored';

interface TermHeadProps {
  detail: EntryDetail;
  /** The form that stands on the page; shown where it differs from the headword. */
  surface: string | undefined;
  /** What stands at the end of the row of chips. */
  children?: ComponentChildren;
}

/** Headword, its other script, pinyin and chips. */
export function TermHead({ detail, surface, children }: TermHeadProps) {
  const t = useTranslate();
  const { zh, hant, pinyin, category, form, scope } = detail;
  const others = [surface, hant === zh ? undefined : hant].filter((other) => other !== undefined && other !== zh);
  return (
    <header class="term-head">
      <div class="term-names">
        <h2 lang="zh-Hans">{zh}</h2>
        <p class="pinyin" lang="zh-Latn-pinyin">
          {pinyin}
        </p>
      </div>
      {others.length > 0 && (
        <p class="surface">
          {t('entryVariants')} <span lang="zh">{[...new Set(others)].join(' · ')}</span>
        </p>
      )}
      <div class="chips">
        <Chip>
          <CategorySwatch category={category} />
          {t(`category_${category}`)}
        </Chip>
        <Chip>{t(`form_${underscored(form)}`)}</Chip>
        <Chip>{t(`scope_${scope}`)}</Chip>
        {children}
      </div>
    </header>
  );
}
