import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../problem';
import { parseGoldSpans, parseGoldTerms, type GoldParagraph, type GoldRow, type Rows } from '../report/parse-gold';
import { CORPUS_ROOT } from './load';

/** What careful readers marked. Either half may be missing. */
export interface Gold {
  terms?: GoldRow[] | undefined;
  paragraphs?: GoldParagraph[] | undefined;
}

/**
 * Reads a folder of readers' marks: all its `terms….jsonl` and `spans….jsonl`.
 * @throws InputError if it has neither, or that names every line that cannot be used
 */
export function loadGold(folder: string): Gold {
  if (!existsSync(folder)) throw new InputError([{ file: folder, reason: 'there is no such folder' }]);
  const gold = {
    terms: readAll(folder, /^terms.*\.jsonl$/, parseGoldTerms),
    paragraphs: readAll(folder, /^spans.*\.jsonl$/, parseGoldSpans),
  };
  if (!gold.terms && !gold.paragraphs)
    throw new InputError([{ file: folder, reason: 'holds no terms….jsonl and no spans….jsonl' }]);
  return gold;
}

/**
 * Reads a speech as it came, because readers' offsets are those of the raw text.
 * @throws InputError if the corpus has no such file
 */
export function readRawSpeech(file: string): string {
  const path = join(CORPUS_ROOT, 'texts', file);
  if (!existsSync(path)) throw new InputError([{ file, reason: 'is marked by readers but is no speech of the corpus' }]);
  return readFileSync(path, 'utf8');
}

function readAll<T>(folder: string, names: RegExp, parse: (jsonl: string, file: string) => Rows<T>): T[] | undefined {
  const files = readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => join(folder, name));
  if (files.length === 0) return undefined;
  const parsed = files.map((file) => parse(readFileSync(file, 'utf8'), file));
  const problems = parsed.flatMap((part) => part.problems);
  if (problems.length > 0) throw new InputError(problems);
  return parsed.flatMap((part) => part.rows);
}
