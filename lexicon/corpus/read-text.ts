import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A text file as it stands, or the one reason why it is none. */
export type ReadText = { text: string; sha256: string } | { reason: string };

/**
 * Reads a file that must be UTF-8 and not empty; a byte order mark stays.
 * @param file its path
 * @returns its text with the hash of its bytes in hex, or what is wrong with it
 */
export function readTextFile(file: string): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { reason: `cannot be read: ${(error as Error).message}` };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.trim() === '' ? { reason: 'is empty' } : { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return { reason: 'is not UTF-8' };
  }
}
