import { readFileSync } from 'node:fs';
import { InputError } from '../problem';

/**
 * @param file the path of a text that is named on the command line
 * @returns its content
 * @throws InputError if it cannot be read, is not UTF-8 or is empty
 */
export function readText(file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw new InputError([{ file, reason: `cannot be read as UTF-8 text: ${(error as Error).message}` }]);
  }
  if (text.trim() === '') throw new InputError([{ file, reason: 'is empty' }]);
  return text;
}
