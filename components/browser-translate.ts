import { interfaceLanguage, languageParts } from './interface-language';
import type { InterfaceLanguage, MessageKey, Translate } from './translate';

/** The part of `browser.i18n` that texts come from. */
interface Messages {
  getMessage(key: string, substitutions?: string | string[]): string;
  getUILanguage(): string;
}

/**
 * The catalogue itself says its language: a browser may take its texts from another than its own interface is in.
 * @returns the interface's texts in the language that the browser chose; a missing text shows its name
 */
export function createTranslate(i18n: Messages): Translate {
  const translate = (key: MessageKey, ...substitutions: (string | number)[]) =>
    i18n.getMessage(key, substitutions.map(String)) || key;
  return Object.assign(translate, languageParts(languageOf(i18n)));
}

function languageOf(i18n: Messages): InterfaceLanguage {
  const told = i18n.getMessage('interfaceLanguage');
  return told === 'en' || told === 'zh-Hans' || told === 'zh-Hant' ? told : interfaceLanguage(i18n.getUILanguage());
}
