import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CORPUS_ROOT } from '../cli/load';
import { REDACTED } from './clean';
import { readCorpus } from './read-corpus';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tifa-corpus-'));
  cpSync(CORPUS_ROOT, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const first = '000_73cdd28feb8e0b03.txt';

test('reads the five speeches, cleaned', () => {
  const documents = readCorpus(CORPUS_ROOT);
  expect(documents.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004']);
  for (const { text } of documents) {
    expect(text.length).toBeGreaterThan(2000);
    expect(text).toContain(REDACTED);
    expect(text).not.toMatch(/[*?]|[\t ]{2}/);
  }
});

const spoil = (change: (manifest: Record<string, unknown>[]) => void) => {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
};

test.each<[what: string, damage: () => void, message: RegExp]>([
  ['a missing text', () => rmSync(join(folder, 'texts', first)), /000_73cdd28feb8e0b03\.txt 000: cannot be read/],
  ['an empty text', () => writeFileSync(join(folder, 'texts', first), ''), /000_73cdd28feb8e0b03\.txt 000: is empty/],
  [
    'a text that is not UTF-8',
    () => writeFileSync(join(folder, 'texts', first), Buffer.from([0xb8, 0xdf, 0xd6, 0xca])),
    /000: is not UTF-8/,
  ],
  [
    'another text',
    () => writeFileSync(join(folder, 'texts', first), '同志们'),
    /000: is not the file that the manifest describes/,
  ],
  ['no manifest', () => rmSync(join(folder, 'manifest.json')), /manifest\.json: cannot be read/],
  ['a manifest that is not JSON', () => writeFileSync(join(folder, 'manifest.json'), '{'), /manifest\.json: is not JSON/],
  ['an empty manifest', () => writeFileSync(join(folder, 'manifest.json'), '[]'), /manifest\.json: .*lists no document/],
  ['a row without a title', () => spoil(([row]) => delete row?.title), /manifest\.json: 0\.title/],
  [
    'a file name with a path',
    () => spoil(([row]) => row && (row.file = '../manifest.json')),
    /manifest\.json: 0\.file must be the plain name/,
  ],
  [
    'a year that the text does not give',
    () => spoil(([row]) => row && (row.yearFrom = '公元前一年')),
    /000: does not say “公元前一年”/,
  ],
])('names the file: %s', (_, damage, message) => {
  damage();
  expect(() => readCorpus(folder)).toThrow(message);
});
