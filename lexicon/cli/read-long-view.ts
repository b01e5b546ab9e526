import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkTables } from '../long-view/check';
import { parseTables } from '../long-view/parse';
import { LONG_VIEW_FILES, type LongViewTables, type LongViewTexts } from '../long-view/tables';
import { InputError } from '../problem';
import type { Entry } from '../types';

/** The tables with the texts that they were read from. */
export interface StoredLongView {
  tables: LongViewTables;
  texts: LongViewTexts;
}

/**
 * Reads the tables that `npm run lexicon:long-view` wrote, and checks them against the lexicon.
 * @param root the folder of the lexicon
 * @param entries all entries
 * @returns `undefined` where none of the files exist: the lexicon can do without
 * @throws InputError that names each file that is missing beside the others, cannot be read or is wrong, with line and id
 */
export function readLongView(root: string, entries: readonly Entry[]): StoredLongView | undefined {
  const paths = mapFiles((name) => join(root, name));
  if (!Object.values(paths).some((path) => existsSync(path))) return undefined;
  const names = mapFiles((name) => relative(process.cwd(), join(root, name)));
  const texts = mapFiles((name) => readText(join(root, name), relative(process.cwd(), join(root, name))));
  const { tables, problems } = parseTables(texts, names);
  problems.push(...checkTables(tables, new Set(entries.map(({ id }) => id)), names.entries));
  if (problems.length > 0) throw new InputError(problems);
  return { tables, texts };
}

function mapFiles(of: (name: string) => string): LongViewTexts {
  const { reports, entries, counts } = LONG_VIEW_FILES;
  return { reports: of(reports), entries: of(entries), counts: of(counts) };
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError([{ file, reason: `cannot be read: ${(error as Error).message}` }]);
  }
}
