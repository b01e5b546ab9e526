import { createTranslate } from '../../components/browser-translate';
import type { EntryLanguage, Translate } from '../../components/translate';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

/** @returns the extension's own texts, read from its files as a browser would read them */
export function galleryTranslate(language: EntryLanguage): Translate {
  const messages: Record<string, { message: string } | undefined> = language === 'zh' ? zh : en;
  return createTranslate({
    getUILanguage: () => (language === 'zh' ? 'zh-CN' : 'en'),
    getMessage: (key, substitutions = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, number: string) => [substitutions].flat()[Number(number) - 1] ?? ''),
  });
}
