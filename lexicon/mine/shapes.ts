/** A stretch proposed by its shape alone: `[start, end)` in UTF-16 units. */
export interface Shaped {
  start: number;
  end: number;
}

const NUMERAL = '一二三四五六七八九十百两双';
const COUNTED = '个大项种型化方面条句类支张';
const HAN = String.raw`\p{Script=Han}`;

/** Numeral and measure word, then what is counted (两个确立, 十大战略, 六个严抓). */
const COUNTED_SET = new RegExp(`[${NUMERAL}](?:[${COUNTED}]|个方面)(?=${HAN}{2})`, 'gu');
/** Numerals in turn (三管三必须, 一岗双责, 一府一委两院, 六帮六助). */
const NUMERALS_IN_TURN = new RegExp(`[${NUMERAL}](?:${HAN}{1,2}[${NUMERAL}]){1,3}${HAN}{1,2}`, 'gu');
/** Codes of digits (1353, 97193, 20+N), only where they stand in quotation marks. */
const CODE = /(?<=“)\d[\d+A-Z]*(?=”)/g;
/** A numeral and a short noun in quotation marks (“三农”, “四风”, “两化”). */
const QUOTED_SHORT = new RegExp(`(?<=“)[${NUMERAL}]${HAN}{1,6}(?=”)`, 'gu');
const QUOTED = /“([^“”\n。；！？□]{2,24})”/g;
/** Two or more groups of four characters in a row; the first may be the end of something longer, so may the last be its start. */
const PARALLEL = new RegExp(`${HAN}{4}(?:[、，]${HAN}{4}(?=[、，]))*[、，]${HAN}{4}`, 'gu');

/** Terms in quotation marks, without the marks; longest 24 units. */
export function findQuoted(text: string): Shaped[] {
  return [...text.matchAll(QUOTED)].map((match) => ({ start: match.index + 1, end: match.index + 1 + (match[1]?.length ?? 0) }));
}

/**
 * Numeral formulations.
 * @param wordEnds offsets at which a segmenter ends a word; what is counted goes on to the end of its first word
 */
export function findNumerals(text: string, wordEnds: ReadonlySet<number>): Shaped[] {
  const whole = [NUMERALS_IN_TURN, CODE, QUOTED_SHORT].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  const counted = [...text.matchAll(COUNTED_SET)].map((match) => {
    let end = match.index + match[0].length + 1;
    while (end < text.length && !wordEnds.has(end)) end++;
    return { start: match.index, end };
  });
  return [...whole, ...counted];
}

/**
 * Rows of four-character groups (踔厉奋发、勇毅前行): each neighbouring pair, and the whole row up to 24 units.
 * @param wordEnds as for {@link findNumerals}; a row begins and ends where words do
 */
export function findParallels(text: string, wordEnds: ReadonlySet<number>): Shaped[] {
  return [...text.matchAll(PARALLEL)].flatMap(({ index, 0: row }) => {
    const groups = (row.length + 1) / 5;
    const pairs = Array.from({ length: groups - 1 }, (_, i) => ({ start: index + i * 5, end: index + i * 5 + 9 }));
    const whole = { start: index, end: index + row.length };
    const shaped = groups > 2 && row.length <= 24 ? [...pairs, whole] : pairs;
    return shaped.filter(({ start, end }) => (start === 0 || wordEnds.has(start)) && wordEnds.has(end));
  });
}
