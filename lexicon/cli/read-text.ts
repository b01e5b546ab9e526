import { readTextFile } from '../corpus/read-text';
import { InputError } from '../problem';

/**
 * @param file the path of a text that is named on the command line
 * @returns its content
 * @throws InputError if it cannot be read, is not UTF-8 or is empty
 */
export function readText(file: string): string {
  const read = readTextFile(file);
  if ('reason' in read) throw new InputError([{ file, reason: read.reason }]);
  return read.text;
}
