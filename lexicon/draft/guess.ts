import type { Category } from '../types';

/**
 * Words that give a category away. Only those are here that are right for nearly every headword that holds one (54 of 55
 * guesses in a lexicon of 980 entries); 经济, 文化 and 改革 are not.
 */
const CATEGORY_WORDS: readonly [Category, RegExp][] = [
  ['rural', /农业|农村|农民|三农|乡村|粮/],
  ['party', /党建|党组织|党员|从严治党|支部|廉政|腐败|党风/],
  ['livelihood', /民生|就业|养老|医疗|医保|社会保障/],
  ['ecology', /生态文明|生态环境|污染|碳|绿水|蓝天|环保|环境保护/],
];

const NUMERALS = '一二三四五六七八九';
/** A numeral and a measure word. 二十大 is a congress: 大 counts only after a single numeral. */
const COUNTED = /^(?:([两二三四五六七八九十]|十[一二三四五六七八九]|二十)(?:个|项|条|种|类)|([两三四五六七八九十])大)/;

/** @returns the category that the headword gives away, if it gives away exactly one */
export function guessCategory(zh: string): Category | undefined {
  const fitting = CATEGORY_WORDS.filter(([, words]) => words.test(zh));
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

/**
 * @returns how many members a numeral formula has (两个确立 2, 十大战略 10), or `undefined` where the headword does not
 * begin with a numeral and a measure word: 三农 is a numbered set, 三驾马车 is none, and nothing in them tells
 */
export function countMembers(zh: string): number | undefined {
  const match = COUNTED.exec(zh);
  const numeral = match?.[1] ?? match?.[2];
  if (numeral === undefined) return undefined;
  if (numeral === '两') return 2;
  if (numeral === '二十') return 20;
  const units = NUMERALS.indexOf(numeral.charAt(numeral.length - 1)) + 1;
  return numeral.startsWith('十') ? 10 + units : units;
}
