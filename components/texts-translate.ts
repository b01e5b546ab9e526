import { languageParts } from './interface-language';
import type { InterfaceLanguage, MessageKey, Translate } from './translate';

/** All texts of one language, by name, with `$1` … `$9` where something is put in. */
export type Texts = Readonly<Record<string, string>>;

/** @returns the interface's texts from a catalogue, whatever language the browser speaks; a missing text shows its name */
export function translateFrom(texts: Texts, language: InterfaceLanguage): Translate {
  const translate = (key: MessageKey, ...substitutions: (string | number)[]) =>
    // As the browsers do it: `$$` is a dollar, and a number without a substitution leaves nothing.
    (texts[key] ?? key).replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : String(substitutions[Number(sign) - 1] ?? ''),
    );
  return Object.assign(translate, languageParts(language));
}
