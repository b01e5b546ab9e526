import type { Folding } from '../match/fold';

/** Marks of tones in decomposed pinyin; the diaeresis of ü is none of them. */
const TONES = /[\u0300\u0301\u0304\u030C]/g;
const HAN = /\p{Script=Han}/u;

/**
 * The form in which written forms are compared: Simplified, without quotation and enumeration marks, lower case.
 * @param text Simplified or Traditional characters
 */
export function characterKey(folding: Folding, text: string): string {
  return folding.key(text).replaceAll('、', '').toLowerCase();
}

/** Whether a text holds a Han character, and so is no pinyin and no English. */
export function holdsHan(text: string): boolean {
  return HAN.test(text);
}

/**
 * The form in which pinyin is compared when the reader types tones: letters and digits in one run, with tone marks.
 * @returns for instance `liǎnggèquèlì`
 */
export function tonedKey(pinyin: string): string {
  return pinyin
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The form in which pinyin is compared when the reader types no tones: ü, v and u count as one letter, because keyboards
 * differ in how they write the first.
 * @returns for instance `lianggequeli`
 */
export function plainKey(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replaceAll('v', 'u');
}

/** Whether the reader typed at least one tone. */
export function hasTones(query: string): boolean {
  return query.normalize('NFD').search(TONES) >= 0;
}

/**
 * @param pinyin syllables parted by spaces
 * @param key the function that made the key of the whole
 * @returns the offsets in that key at which a syllable begins, the first one (0) left out
 */
export function syllableStarts(pinyin: string, key: (text: string) => string): number[] {
  let at = 0;
  return pinyin
    .split(' ')
    .map((syllable) => (at += key(syllable).length))
    .slice(0, -1);
}

/**
 * The form in which English is compared: lower case, without accents and apostrophes, a space before each word.
 * @param texts each becomes one line
 */
export function englishKey(texts: readonly string[]): string {
  return ` ${texts.join('\n ')}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ');
}
