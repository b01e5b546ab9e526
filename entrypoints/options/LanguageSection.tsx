import { useTranslate } from '../../components/translate';
import type { PartProps } from './change';
import { Choices } from './Choices';
import { Section } from './Section';

/** The language of every screen; each is named in itself. */
export function LanguageSection({ settings, onChange }: PartProps) {
  const t = useTranslate();
  return (
    <Section id="language" title="optionsLanguage">
      <Choices
        legend={t('optionsLanguageLabel')}
        value={settings.language}
        options={[
          { value: 'auto', label: t('optionsLanguageAuto') },
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'zh-Hans', label: '简体中文', lang: 'zh-Hans' },
          { value: 'zh-Hant', label: '繁體中文', lang: 'zh-Hant' },
        ]}
        onChange={(language) => onChange({ language })}
      />
      <p class="hint">{t('optionsLanguageHint')}</p>
    </Section>
  );
}
