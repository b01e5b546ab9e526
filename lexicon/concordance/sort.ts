import { Folding } from '../match/fold';
import type { KwicLine } from './concordance';

/** The part of a line that sorting looks at. */
type Sides = Pick<KwicLine, 'left' | 'right'>;

/**
 * Sorts lines by what stands before the hit: by the nearest character, then by the next one outwards. Quotation marks and
 * spaces are stepped over, as matching steps over them, and characters come in the order of their pinyin.
 * @returns a new list; lines that are alike keep their order
 */
export function sortByLeft<Line extends Sides>(lines: readonly Line[]): Line[] {
  return sortBy(lines, ({ left }) => Array.from(left).reverse().join(''));
}

/**
 * Sorts lines by what stands after the hit, character by character, otherwise as {@link sortByLeft} does.
 * @returns a new list; lines that are alike keep their order
 */
export function sortByRight<Line extends Sides>(lines: readonly Line[]): Line[] {
  return sortBy(lines, ({ right }) => right);
}

function sortBy<Line>(lines: readonly Line[], outwards: (line: Line) => string): Line[] {
  const folding = new Folding('');
  const collator = new Intl.Collator('zh-Hans-u-co-pinyin');
  return lines
    .map((line) => ({ line, key: folding.key(outwards(line)) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ line }) => line);
}
