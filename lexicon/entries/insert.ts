import { InputError } from '../problem';
import { readClaims } from './claims';
import type { Draft } from './draft';
import { printEntries } from './format';

/**
 * Puts one entry at its sorted place in a file. All other bytes stay as they are: other entries of the file may be half
 * written, and printing the file anew from what parses would lose them. A canonical file stays canonical.
 * @param yaml the text of the file; empty for a new file
 * @param file its name, for problems
 * @returns the new text of the file
 * @throws InputError if the file is no YAML list, or its entries do not begin at the start of a line
 */
export function insertEntry(yaml: string, file: string, entry: Draft): string {
  const block = printEntries([entry]);
  const claims = readClaims(yaml, file);
  if (claims.length === 0) return block;
  const lines = yaml.split('\n');
  const crooked = claims.find(({ line }) => !lines[line - 1]?.startsWith('- '));
  if (crooked) {
    const reason = 'does not begin at the start of a line; npm run lexicon:format puts it right';
    throw new InputError([{ file, line: crooked.line, id: crooked.id, reason }]);
  }
  const next = claims.find(({ id }) => id > entry.id);
  if (next === undefined) return `${yaml.trimEnd()}\n\n${block}`;
  return [...lines.slice(0, next.line - 1), block, ...lines.slice(next.line - 1)].join('\n');
}
