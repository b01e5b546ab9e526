import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';

/** Gives headwords their other written forms. */
export interface Readings {
  /** @returns syllables with tone marks, parted by spaces; marks and quotes are left out */
  pinyin(zh: string): string;
  /** @returns the Traditional form */
  hant(zh: string): string;
}

/** Readings by pinyin-pro and OpenCC. */
export function createReadings(): Readings {
  const toTraditional = Converter({ from: 'cn', to: 't' });
  return {
    pinyin: (zh) =>
      pinyin(zh.replace(/[“”‘’《》]/g, ''), { toneType: 'symbol', type: 'array', nonZh: 'consecutive', toneSandhi: false })
        .map((syllable) => syllable.replace(/[、，；：。！\s]+/g, ''))
        .filter((syllable) => syllable !== '')
        .join(' '),
    hant: (zh) => toTraditional(zh),
  };
}

/** @returns the first letters of a pinyin's syllables, lower case, without tones; digits stay whole */
export function initialsOf(pinyinText: string): string {
  return pinyinText
    .split(' ')
    .map((syllable) => (/^[\p{Script=Latin}]*\p{M}*$/u.test(syllable) ? plain(syllable).charAt(0) : plain(syllable)))
    .join('');
}

function plain(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
