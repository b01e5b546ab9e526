import type { InterfaceLanguage, Translate } from './translate';

/**
 * @param tag any BCP 47 language tag, such as a browser's `zh-TW`
 * @returns the language in which the interface greets its reader; English where it does not speak theirs
 */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  const { language, script } = likely(tag);
  if (language !== 'zh') return 'en';
  return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}

/** `maximize` adds the script that is usual in a region: Hant for Taiwan, Hong Kong and Macao. */
function likely(tag: string): { language: string; script?: string | undefined } {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return { language: '' };
  }
}

/** @returns what a `Translate` says of its language */
export function languageParts(language: InterfaceLanguage): Pick<Translate, 'language' | 'script'> {
  return { language: language === 'en' ? 'en' : 'zh', script: language === 'zh-Hant' ? 'Hant' : 'Hans' };
}
