import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CORPUS_ROOT, LEXICON_ROOT, loadLexicon } from '../cli/load';
import type { CompiledLexicon } from '../compile/compile';
import { createMatcher } from '../match/matcher';
import { unpackPattern } from '../pattern-rows';
import { markGold } from './mark-gold';
import { parseGoldSpans, parseGoldTerms } from './parse-gold';
import { scoreSpans } from './score-spans';
import { scoreTerms } from './score-terms';

/** Readers' marks, and a measure that was written for them by others; both are optional. */
const GOLD = join(LEXICON_ROOT, '../../shared/gold');
const MEASURE = join(GOLD, 'score.mjs');
const TEXTS = join(CORPUS_ROOT, 'texts');

/** What the measure prints. */
interface Measured {
  terms: Record<string, { found: number; of: number; share: number }>;
  spans: unknown;
  characters: unknown;
  wrong: string[];
}

describe.runIf(existsSync(MEASURE))('equals the measure beside the marks', () => {
  let lexicon: CompiledLexicon;
  beforeAll(() => {
    lexicon = loadLexicon();
  });

  // Parts of the lexicon too, so that the numbers are not only those of one that knows nearly all.
  test.each([1, 2, 5])('with one entry of %d', (every) => {
    const { patterns, details } = lexicon;
    const entries = details.entries.filter((_, i) => i % every === 0);
    const rows = patterns.rows.filter((_, i) => i % every === 0);
    const matcher = createMatcher(rows.map(unpackPattern), patterns.fold);
    const hits = readdirSync(TEXTS).flatMap((file) => matcher.findHits(speech(file)).map((hit) => ({ file, ...hit })));
    const measured = measure(entries, hits);

    const surfaces = entries.flatMap(({ zh, variants = [] }) => [zh, ...variants]);
    const { terms } = scoreTerms(parseGoldTerms(gold('terms'), 'terms').rows, surfaces);
    const ours = Object.entries(terms).map(([priority, { part, of, share }]) => [priority, { found: part, of, share }]);
    expect(Object.fromEntries(ours)).toEqual(measured.terms);

    const { spans, characters, missed, extra } = scoreSpans(
      markGold(parseGoldSpans(gold('spans'), 'spans').rows, matcher, speech),
    );
    expect({ spans, characters }).toEqual({ spans: measured.spans, characters: measured.characters });
    const wrong = [...missed.map((term) => `missed ${term}`), ...extra.map((text) => `extra ${text}`)];
    expect(wrong.sort()).toEqual([...measured.wrong].sort());
  });
});

function measure(entries: readonly unknown[], hits: readonly unknown[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-'));
  try {
    const write = (name: string, rows: readonly unknown[]) => {
      writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));
      return join(folder, name);
    };
    const options = {
      lexicon: write('lexicon.jsonl', entries),
      terms: join(GOLD, 'terms-sample.jsonl'),
      hits: write('hits.jsonl', hits),
      spans: join(GOLD, 'spans-sample.jsonl'),
      text: TEXTS,
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    return JSON.parse(execFileSync(process.execPath, [MEASURE, ...args]).toString()) as Measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function gold(half: string): string {
  return readFileSync(join(GOLD, `${half}-sample.jsonl`), 'utf8');
}

function speech(file: string): string {
  return readFileSync(join(TEXTS, file), 'utf8');
}
