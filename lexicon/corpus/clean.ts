/** Stands in cleaned texts for a name or number that was blacked out before the speech was given to us. */
export const REDACTED = '□';

const HAN = String.raw`\p{Script=Han}`;
const CJK_MARK = '，。、；：？！“”‘’（）《》—…';

/** The cleaning rules, in the order in which they are applied: what is really wrong in the texts, one rule each. */
const RULES: readonly [what: string, pattern: RegExp, replacement: string][] = [
  ['line ends', /\r\n?/g, '\n'],
  ['byte order mark', /^\uFEFF/, ''],
  ['redactions: any run of stars is one gap', /\*+/g, REDACTED],
  ['question marks left by a lost character', new RegExp(`(?<=[${HAN}${CJK_MARK}])\\?+|\\?+(?=[${HAN}${CJK_MARK}])`, 'gu'), ''],
  ['a comma of the other width', new RegExp(`(?<=[${HAN}”’]),(?=[${HAN}“‘])`, 'gu'), '，'],
  ['a full stop of the other width', new RegExp(`(?<=${REDACTED})\\.(?=${HAN})`, 'gu'), '。'],
  ['numbering in half-width brackets', /\(([一二三四五六七八九十\d]+)\)/g, '（$1）'],
  ['corner brackets', /「([^「」\n]*)」/g, '“$1”'],
  ['straight quotation marks, in pairs', /"([^"\n]*)"/g, '“$1”'],
  ['runs of spaces', /[ \t\u3000\u00A0]{2,}/g, ' '],
  ['spaces at the edges of a line', /^[ \t\u3000\u00A0]+|[ \t\u3000\u00A0]+$/gm, ''],
  ['empty lines', /\n{2,}/g, '\n'],
];

/**
 * Cleans one speech of what its way to us did to it. Applying it twice changes nothing more.
 * @param raw the text of the file
 * @returns the text that readers see and that everything is counted in
 */
export function cleanText(raw: string): string {
  return RULES.reduce((text, [, pattern, replacement]) => text.replace(pattern, replacement), raw).trim() + '\n';
}
