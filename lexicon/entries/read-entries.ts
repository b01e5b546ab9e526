import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { InputError, type Problem } from '../problem';
import { parseEntries, type PlacedEntry } from './format';

/** One file of entries as it stands. */
export interface EntryFile {
  /** Its path as people should see it. */
  name: string;
  path: string;
  yaml: string;
}

/**
 * @param folder the folder of `*.yaml` files
 * @returns the files, sorted by name
 * @throws InputError if the folder or a file cannot be read
 */
export function readEntryFiles(folder: string): EntryFile[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => {
        const path = join(folder, name);
        return { name: relative(process.cwd(), path), path, yaml: readFileSync(path, 'utf8') };
      });
  } catch (error) {
    throw new InputError([{ file: folder, reason: `cannot be read: ${(error as Error).message}` }]);
  }
}

/** Parses all files; see {@link parseEntries}. */
export function parseEntryFiles(files: readonly EntryFile[]): { entries: PlacedEntry[]; problems: Problem[] } {
  const parsed = files.map((file) => parseEntries(file.yaml, file.name));
  return { entries: parsed.flatMap((part) => part.entries), problems: parsed.flatMap((part) => part.problems) };
}
