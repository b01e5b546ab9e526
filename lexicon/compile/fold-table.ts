import { Converter } from 'opencc-js/t2cn';
import { Folding } from '../match/fold';
import { surfaceKeys } from '../match/matcher';
import type { Pattern } from '../types';

/** The blocks whose characters OpenCC is asked about: CJK unified ideographs, extension A, compatibility ideographs. */
const BLOCKS: readonly [number, number][] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];

/**
 * Builds the table by which matching folds Traditional and variant characters to Simplified ones, from OpenCC's data
 * for single characters. Only characters that some pattern needs are in it.
 * @returns pairs of characters, "from to from to …", sorted by code
 */
export function buildFoldTable(patterns: readonly Pattern[]): string {
  const whole = wholeTable();
  const folding = new Folding(whole);
  const texts = patterns.flatMap((pattern) => [...surfaceKeys(pattern, folding), ...pattern.notBefore, ...pattern.notAfter]);
  const needed = new Set(texts.flatMap((text) => Array.from(folding.key(text))));
  let pairs = '';
  for (let i = 0; i < whole.length; i += 2) if (needed.has(whole.charAt(i + 1))) pairs += whole.slice(i, i + 2);
  return pairs;
}

function wholeTable(): string {
  const convert = Converter({ from: 't', to: 'cn' });
  const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
  const fromHongKong = Converter({ from: 'hk', to: 'cn' });
  let pairs = '';
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const char = String.fromCharCode(code);
      const folded = [convert, fromTaiwan, fromHongKong]
        .map((to) => to(char))
        .find((other) => other !== char && other.length === 1);
      if (folded !== undefined) pairs += char + folded;
    }
  }
  return pairs;
}
