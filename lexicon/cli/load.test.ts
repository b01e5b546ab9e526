import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBook } from '../book';
import { printEntries } from '../entries/format';
import { printTables } from '../long-view/print';
import { LONG_VIEW_FILES, type LongViewTables } from '../long-view/tables';
import { entryOf } from '../../tests/lexicon-fixtures';
import { CORPUS_ROOT, loadLexicon } from './load';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tifa-lexicon-'));
  mkdirSync(join(root, 'entries'));
  const entries = ['三农', '乡村振兴', '高质量发展', '安全生产'].map((zh, i) => entryOf(`entry-${i}`, zh));
  writeFileSync(join(root, 'entries/rural.yaml'), printEntries(entries));
});
afterEach(() => rmSync(root, { recursive: true }));

const load = () => loadLexicon(CORPUS_ROOT, join(root, 'entries'));
const sha256 = 'a'.repeat(64);
const TABLES: LongViewTables = {
  reports: [2018, 2019, 2021].map((year) => ({ kind: 'work-report', year, characters: 20_000, sha256 })),
  entries: [
    { id: 'entry-0', form: '三农' },
    { id: 'entry-1', form: '乡村振兴' },
    { id: 'entry-2', form: '质量发展' },
  ],
  counts: [
    { id: 'entry-0', kind: 'work-report', year: 2019, occurrences: 4 },
    { id: 'entry-2', kind: 'work-report', year: 2019, occurrences: 9 },
  ],
};
const store = (tables: LongViewTables) => {
  const texts = printTables(tables);
  for (const table of ['reports', 'entries', 'counts'] as const) writeFileSync(join(root, LONG_VIEW_FILES[table]), texts[table]);
};

test('a lexicon without tables has no long view', () => {
  const { details } = load();
  expect(details.reports).toBeUndefined();
  expect(details.entries.some((entry) => 'longView' in entry)).toBe(false);
  expect(openBook(details).open('entry-0')?.reports).toEqual([]);
});

test('the book shows report by report what the tables say', () => {
  store(TABLES);
  const book = openBook(load().details);
  const row = (id: string) => book.open(id)?.reports.map(({ year, occurrences }) => [year, occurrences]);
  expect(book.open('entry-0')?.detail.longView).toEqual({
    counts: [[2019, 4]],
    first: 2019,
    last: 2019,
    seenIn: 1,
    since: 2,
    status: 'current',
  });
  expect(row('entry-0')).toEqual([
    [2018, 0],
    [2019, 4],
    [2021, 0],
  ]);
  // Counted and never seen.
  expect(book.open('entry-1')?.detail.longView).toBeNull();
  expect(row('entry-1')).toHaveLength(3);
  // Changed since it was counted; not yet counted.
  for (const id of ['entry-2', 'entry-3']) {
    expect(book.open(id)?.detail.longView, id).toBeUndefined();
    expect(row(id), id).toEqual([]);
  }
});

test('other figures are another stamp', () => {
  store(TABLES);
  const { inputs } = load().details.stamp;
  store({ ...TABLES, counts: [] });
  expect(load().details.stamp.inputs).not.toBe(inputs);
});

test.each<[what: string, damage: () => void, message: RegExp]>([
  ['a table that is missing', () => rmSync(join(root, LONG_VIEW_FILES.reports)), /long-view-reports\.tsv: cannot be read/],
  [
    'an entry that is gone',
    () => store({ ...TABLES, entries: [...TABLES.entries, { id: 'gone', form: '旧' }] }),
    /long-view-entries\.tsv:5 gone: was counted, but no entry has this id/,
  ],
  ['a damaged table', () => writeFileSync(join(root, LONG_VIEW_FILES.counts), ''), /long-view\.tsv:1: must begin with/],
])('names the file: %s', (_, damage, message) => {
  store(TABLES);
  damage();
  expect(load).toThrow(message);
});

describe('the long view as it stands', () => {
  const { details } = loadLexicon();

  test('is in the dictionary, which stays small', () => {
    expect(details.reports?.length).toBeGreaterThanOrEqual(50);
    expect(Buffer.byteLength(JSON.stringify(details))).toBeLessThan(3_000_000);
    const counted = details.entries.filter(({ longView }) => longView !== undefined);
    expect(counted.length).toBeGreaterThan(details.entries.length / 2);
  });

  test('agrees with itself', () => {
    const years = (details.reports ?? []).map(({ year }) => year);
    for (const { id, longView } of details.entries) {
      if (!longView) continue;
      expect(
        longView.counts.map(([year]) => year).filter((year) => !years.includes(year)),
        id,
      ).toEqual([]);
      expect([longView.first, longView.last, longView.seenIn], id).toEqual([
        longView.counts[0]?.[0],
        longView.counts.at(-1)?.[0],
        longView.counts.length,
      ]);
      expect(longView.since, id).toBeGreaterThanOrEqual(longView.seenIn);
    }
  });
});
