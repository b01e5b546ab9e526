import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, type Problem } from '../problem';
import type { CorpusDocument } from '../types';
import { cleanText } from './clean';
import { parseManifest, type ManifestRow } from './manifest';
import { readTextFile } from './read-text';

/**
 * Reads and cleans the speeches, and proves that they stand as the manifest says.
 * @param folder the folder that holds `manifest.json` and `texts/`
 * @returns the documents in the manifest's order
 * @throws InputError that names every file that is missing, empty, not UTF-8 or not the one described
 */
export function readCorpus(folder: string): CorpusDocument[] {
  const manifestFile = join(folder, 'manifest.json');
  const { rows, problems } = parseManifest(readText(manifestFile), manifestFile);
  if (problems.length > 0) throw new InputError(problems);
  const read = rows.map((row) => readDocument(join(folder, 'texts', row.file), row));
  const wrong = read.flatMap((result) => result.problems);
  if (wrong.length > 0) throw new InputError(wrong);
  return read.flatMap((result) => result.document ?? []);
}

function readDocument(file: string, row: ManifestRow): { document?: CorpusDocument; problems: Problem[] } {
  const problem = (reason: string) => ({ problems: [{ file, id: row.id, reason }] });
  const read = readTextFile(file);
  if ('reason' in read) return problem(read.reason);
  const { text: raw, sha256 } = read;
  if (sha256 !== row.sha256) return problem(`is not the file that the manifest describes (sha256 ${sha256})`);
  if (raw.length !== row.characters) return problem(`has ${raw.length} characters; the manifest says ${row.characters}`);
  if (!raw.includes(row.yearFrom)) return problem(`does not say “${row.yearFrom}”, which the manifest gives for its year`);
  const { id, title, meeting, office, year } = row;
  return { document: { id, title, meeting, office, year, text: cleanText(raw) }, problems: [] };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError([{ file, reason: `cannot be read: ${(error as Error).message}` }]);
  }
}
