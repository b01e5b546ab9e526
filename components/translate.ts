import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual } from '../lexicon';
import type messages from '../public/_locales/en/messages.json';

/** The name of a text in `_locales`. */
export type MessageKey = keyof typeof messages;

/** One of the two languages that every entry is written in. */
export type EntryLanguage = 'en' | 'zh';

/** Simplified or Traditional characters, as ISO 15924 names them. */
export type Script = 'Hans' | 'Hant';

/** The languages that the interface speaks. */
export type InterfaceLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

/** Gives the interface's texts in the reader's language. */
export interface Translate {
  /**
   * @param key the text's name
   * @param substitutions what stands for `$1`, `$2` …
   */
  (key: MessageKey, ...substitutions: (string | number)[]): string;
  /** The language of the interface, which also decides which half of an entry comes first. */
  readonly language: EntryLanguage;
  /** The characters in which headwords come first. */
  readonly script: Script;
}

/** How components come by their texts; a provider stands at the root of every screen. */
export const TranslateContext = createContext<Translate>(
  Object.assign((key: MessageKey) => key, { language: 'en' as const, script: 'Hans' as const }),
);

/** @returns the texts of the screen that the component stands on */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** @returns the half of a text in the given language */
export function inLanguage(text: Bilingual, language: EntryLanguage): string {
  return text[language];
}

/** @returns the language tag of what the lexicon and the corpus say, for `lang` attributes: their Chinese is Simplified */
export function languageTag(language: EntryLanguage): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

/** @returns the language tag of the interface's own texts, for `lang` attributes */
export function interfaceTag({ language, script }: Pick<Translate, 'language' | 'script'>): InterfaceLanguage {
  return language === 'zh' ? `zh-${script}` : 'en';
}
