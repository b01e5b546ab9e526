import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEntries, checkForm } from '../compile/check';
import { compileLexicon, toPattern, type CompiledLexicon } from '../compile/compile';
import { createReadings } from '../compile/readings';
import { readCorpus } from '../corpus/read-corpus';
import { parseEntryFiles, readEntryFiles, type EntryFile } from '../entries/read-entries';
import { summariseTables } from '../long-view/summarise';
import { createJiebaSegmenter } from '../segment/jieba';
import { InputError } from '../problem';
import type { CorpusDocument, Entry, LexiconStamp } from '../types';
import { readLongView } from './read-long-view';

/** Raised when the shape of compiled files changes. */
const SCHEMA = 3;

/** Where the parts of the lexicon stand on disk. */
export const LEXICON_ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CORPUS_ROOT = join(LEXICON_ROOT, 'corpus');
export const ENTRIES_ROOT = join(LEXICON_ROOT, 'entries');

/** Speeches and entries without a problem, ready to be compiled. */
export interface CheckedLexicon {
  entries: Entry[];
  documents: CorpusDocument[];
  stamp: LexiconStamp;
}

/**
 * Reads and checks the lexicon.
 * @throws InputError that names every file, entry and reason
 */
export function readLexicon(corpusRoot = CORPUS_ROOT, entriesRoot = ENTRIES_ROOT): CheckedLexicon {
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
  return { entries, documents, stamp: { schema: SCHEMA, inputs: hashInputs(files, documents), entries: entries.length } };
}

/**
 * Reads, checks and compiles the lexicon, all in memory, with the long view where its tables stand beside the entries.
 * @throws InputError that names every file, entry and reason
 */
export function loadLexicon(corpusRoot = CORPUS_ROOT, entriesRoot = ENTRIES_ROOT): CompiledLexicon {
  const { entries, documents, stamp } = readLexicon(corpusRoot, entriesRoot);
  const longView = readLongView(join(entriesRoot, '..'), entries);
  const segmenter = createJiebaSegmenter();
  if (!longView) return compileLexicon(entries, documents, createReadings(), stamp, { segmenter });
  const inputs = createHash('sha256').update(stamp.inputs).update(JSON.stringify(longView.texts)).digest('hex');
  const longViews = summariseTables(longView.tables, entries.map(toPattern));
  return compileLexicon(entries, documents, createReadings(), { ...stamp, inputs }, { longViews, segmenter });
}

function hashInputs(files: readonly EntryFile[], documents: readonly CorpusDocument[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.yaml);
  for (const document of documents) hash.update(JSON.stringify(document));
  return hash.digest('hex');
}
