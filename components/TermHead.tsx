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
  /** Leaves out the other script, unless that is what stands on the page. */
  brief?: boolean;
  /** What stands at the end of the row of chips. */
  children?: ComponentChildren;
}

/** Headword, its other script, pinyin and chips. */
export function TermHead({ detail, surface, brief = false, children }: TermHeadProps) {
  const t = useTranslate();
  const { zh, hant, pinyin, category, form, scope } = detail;
  return (
    <header class="term-head">
      <div class="term-names">
        <h2 lang="zh-Hans">{zh}</h2>
        <p class="pinyin" lang="zh-Latn-pinyin">
          {pinyin}
        </p>
        {!brief && hant !== zh && (
          <p class="surface" lang="zh-Hant">
            {hant}
          </p>
        )}
        {surface !== undefined && surface !== zh && (brief || surface !== hant) && (
          <p class="surface">
            {t('entryOnPage')} <span lang="zh">{surface}</span>
          </p>
        )}
      </div>
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
