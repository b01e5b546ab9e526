import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEntries, checkForm } from '../compile/check';
import { compileLexicon, type CompiledLexicon } from '../compile/compile';
import { createReadings } from '../compile/readings';
import { readCorpus } from '../corpus/read-corpus';
import { parseEntryFiles, readEntryFiles, type EntryFile } from '../entries/read-entries';
import { InputError } from '../problem';
import type { CorpusDocument } from '../types';

/** Raised when the shape of compiled files changes. */
const SCHEMA = 1;

/** Where the parts of the lexicon stand on disk. */
export const LEXICON_ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CORPUS_ROOT = join(LEXICON_ROOT, 'corpus');
export const ENTRIES_ROOT = join(LEXICON_ROOT, 'entries');

/**
 * Reads, checks and compiles the lexicon, all in memory.
 * @throws InputError that names every file, entry and reason
 */
export function loadLexicon(corpusRoot = CORPUS_ROOT, entriesRoot = ENTRIES_ROOT): CompiledLexicon {
  const documents = readCorpus(corpusRoot);
  const files = readEntryFiles(entriesRoot);
  const { entries: placed, problems: malformed } = parseEntryFiles(files);
  const misprinted = files.flatMap((file) => {
    const own = placed.filter((item) => item.file === file.name).map((item) => item.entry);
    const broken = malformed.some((problem) => problem.file === file.name);
    return broken ? [] : checkForm(file.name, file.yaml, own);
  });
  const problems = [...malformed, ...checkEntries(placed, documents), ...misprinted];
  if (problems.length > 0) throw new InputError(problems);
  const entries = placed.map((item) => item.entry);
  const stamp = { schema: SCHEMA, inputs: hashInputs(files, documents), entries: entries.length };
  return compileLexicon(entries, documents, createReadings(), stamp);
}

function hashInputs(files: readonly EntryFile[], documents: readonly CorpusDocument[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.yaml);
  for (const document of documents) hash.update(JSON.stringify(document));
  return hash.digest('hex');
}
