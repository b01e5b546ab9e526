import { interfaceLanguage, languageParts } from './interface-language';
import type { MessageKey, Translate } from './translate';

/** The part of `browser.i18n` that texts come from. */
interface Messages {
  getMessage(key: string, substitutions?: string | string[]): string;
  getUILanguage(): string;
}

/** @returns the interface's texts in the language that the browser chose; a missing text shows its name */
export function createTranslate(i18n: Messages): Translate {
  const translate = (key: MessageKey, ...substitutions: (string | number)[]) =>
    i18n.getMessage(key, substitutions.map(String)) || key;
  return Object.assign(translate, languageParts(interfaceLanguage(i18n.getUILanguage())));
}
