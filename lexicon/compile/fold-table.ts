import { Converter } from 'opencc-js/t2cn';
import { Folding } from '../match/fold';
import { surfaceKeys } from '../match/keys';
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

/** What every character folds to in the end: 麼 becomes 么, and 么 becomes 幺, so both become 幺. */
function wholeTable(): string {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const table = new Map<string, string>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const char = String.fromCharCode(code);
      const folded = converters.map((convert) => convert(char)).find((other) => other !== char && other.length === 1);
      if (folded !== undefined) table.set(char, folded);
    }
  }
  const end = (char: string, steps = 0): string => {
    const next = table.get(char);
    return next === undefined || steps > 4 ? char : end(next, steps + 1);
  };
  return [...table.keys()]
    .map((char) => [char, end(char)])
    .filter(([from, to]) => from !== to)
    .flat()
    .join('');
}
