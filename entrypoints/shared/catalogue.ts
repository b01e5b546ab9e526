import type { InterfaceLanguage } from '../../components/translate';

/** The folder of `_locales` that holds a language. */
const FOLDERS: Readonly<Record<InterfaceLanguage, string>> = { en: 'en', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' };

/**
 * Reads the interface's texts in one language from the files of the extension itself, where the browser also finds them.
 * @param load fetches one of the extension's own files
 * @returns each text by its name
 * @throws Error if the file is missing or damaged
 */
export async function loadCatalogue(
  load: (path: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>,
  language: InterfaceLanguage,
): Promise<Record<string, string>> {
  const path = `/_locales/${FOLDERS[language]}/messages.json`;
  const response = await load(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const messages = (await response.json()) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
