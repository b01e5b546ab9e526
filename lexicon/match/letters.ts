import { OTHER, SKIP, SPACE, SKIPPED, SPACES, type Folding } from './fold';

/**
 * What matching reads in place of each UTF-16 unit: the letter of patterns that it folds to, or {@link OTHER} for a unit
 * of no pattern, {@link SKIP} and {@link SPACE} for units that may stand inside a formulation.
 * @param keys the keys of all patterns
 * @returns a table by UTF-16 unit; letters are folded units, all above {@link SPACE}
 */
export function readLetters(folding: Folding, keys: readonly string[]): Uint16Array {
  const letters = new Uint16Array(0x10000);
  for (const key of keys) {
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      letters[unit] = unit;
    }
  }
  for (const [from, to] of folding.folded()) letters[from] = letters[to] ?? OTHER;
  for (const char of SKIPPED) letters[char.charCodeAt(0)] = SKIP;
  for (const char of SPACES) letters[char.charCodeAt(0)] = SPACE;
  return letters;
}
