import { createTranslate } from './browser-translate';
import { translateFrom, type Texts } from './texts-translate';
import type { InterfaceLanguage, Translate } from './translate';

/**
 * The interface's texts in the language that the reader has chosen.
 * @param choice `auto` follows the browser
 * @param getTexts gives the catalogue of a language; where it fails, the browser's own language has to do
 */
export async function translateFor(
  choice: 'auto' | InterfaceLanguage,
  i18n: Parameters<typeof createTranslate>[0],
  getTexts: (language: InterfaceLanguage) => Promise<Texts>,
): Promise<Translate> {
  if (choice === 'auto') return createTranslate(i18n);
  return getTexts(choice).then(
    (texts) => translateFrom(texts, choice),
    () => createTranslate(i18n),
  );
}
