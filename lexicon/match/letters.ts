import { forEachFold, SKIP, SPACE, SKIPPED, SPACES } from './fold';

/**
 * What matching reads in place of each UTF-16 unit: the letter of patterns that it folds to, `OTHER` for a unit of no
 * pattern, {@link SKIP} and {@link SPACE} for units that may stand inside a formulation.
 * @param fold pairs of characters, as for `createMatcher`
 * @param keys, guards all that patterns and their guards are made of, folded
 * @returns a table by UTF-16 unit; letters are folded units, all above {@link SPACE}
 */
export function readLetters(fold: string, keys: Uint16Array, guards: string): Uint16Array {
  const letters = new Uint16Array(0x10000);
  // By number: this runs in every page before anything is compiled for speed, when iterators cost most.
  for (let i = keys.length - 1; i >= 0; i--) letters[keys[i] as number] = keys[i] as number;
  for (let i = 0; i < guards.length; i++) letters[guards.charCodeAt(i)] = guards.charCodeAt(i);
  forEachFold(fold, (from, to) => (letters[from] = letters[to] as number));
  for (const char of SKIPPED) letters[char.charCodeAt(0)] = SKIP;
  for (const char of SPACES) letters[char.charCodeAt(0)] = SPACE;
  return letters;
}
