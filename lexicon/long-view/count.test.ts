import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LEXICON_ROOT, readLexicon } from '../cli/load';
import { toPattern } from '../compile/compile';
import { buildFoldTable } from '../compile/fold-table';
import { readReports } from '../corpus/read-reports';
import { countCharacters, type Report } from '../corpus/reports';
import type { Pattern } from '../types';
import { countReports } from './count';
import { printTables } from './print';
import { countedForm, LONG_VIEW_FILES } from './tables';

const pattern = (id: string, surfaces: string[], guards: Partial<Pick<Pattern, 'notBefore' | 'notAfter'>> = {}): Pattern => ({
  id,
  category: 'rural',
  surfaces,
  notBefore: [],
  notAfter: [],
  ...guards,
});
const report = (kind: Report['kind'], year: number, text: string): Report => ({
  kind,
  year,
  characters: countCharacters(text),
  sha256: '0'.repeat(64),
  text,
});

describe('counting by hand', () => {
  const patterns = [
    pattern('xiang-cun-zhen-xing', ['乡村振兴']),
    pattern('quan-mian-tui-jin-xiang-cun-zhen-xing', ['全面推进乡村振兴']),
    pattern('san-nong', ['三农', '“三农”工作'], { notBefore: ['第'] }),
    pattern('si-feng', ['四风']),
  ];
  const reports = [
    report('work-report', 2019, '全面推进乡村振兴，乡村振兴；“三农”。'),
    report('work-report', 1979, '各位代表！'),
    report('work-report', 2018, '三农工作，第三农机站，三農。'),
    report('congress-report', 2017, '乡村\n振兴。'),
  ];
  const fold = buildFoldTable(patterns);
  const tables = countReports(patterns, fold, reports);

  test('counts all surfaces, with guards, also inside longer formulations, and no zeros', () => {
    expect(tables.counts.map(({ id, kind, year, occurrences }) => [id, kind, year, occurrences])).toEqual([
      ['quan-mian-tui-jin-xiang-cun-zhen-xing', 'work-report', 2019, 1],
      ['san-nong', 'work-report', 2018, 2],
      ['san-nong', 'work-report', 2019, 1],
      ['xiang-cun-zhen-xing', 'congress-report', 2017, 1],
      ['xiang-cun-zhen-xing', 'work-report', 2019, 2],
    ]);
  });

  test('lists every entry that was looked for, and every report', () => {
    expect(tables.entries.map(({ id }) => id)).toEqual([
      'quan-mian-tui-jin-xiang-cun-zhen-xing',
      'san-nong',
      'si-feng',
      'xiang-cun-zhen-xing',
    ]);
    expect(tables.reports.map(({ kind, year, characters }) => [kind, year, characters])).toEqual([
      ['congress-report', 2017, 5],
      ['work-report', 1979, 5],
      ['work-report', 2018, 14],
      ['work-report', 2019, 19],
    ]);
  });

  test('gives the same bytes whatever the order', () => {
    const again = countReports([...patterns].reverse(), fold, [...reports].reverse());
    expect(printTables(again)).toEqual(printTables(tables));
  });

  test('keeps nothing of the texts but the entries’ own surfaces', () => {
    expect(Object.values(printTables(tables)).join('')).not.toContain('各位代表');
  });
});

test.each<[what: string, other: Pattern, same: boolean]>([
  ['surfaces in another order', pattern('x', ['乙', '甲']), true],
  ['another surface', pattern('x', ['甲', '丙']), false],
  ['a guard', pattern('x', ['甲', '乙'], { notBefore: ['丙'] }), false],
])('the counted form tells %s', (_, other, same) => {
  expect(countedForm(other) === countedForm(pattern('x', ['甲', '乙']))).toBe(same);
});

test('a guard before is not the same guard after', () => {
  expect(countedForm(pattern('x', ['甲'], { notBefore: ['乙'] }))).not.toBe(
    countedForm(pattern('x', ['甲'], { notAfter: ['乙'] })),
  );
});

const shared = fileURLToPath(new URL('../../../shared/reference', import.meta.url));

test.runIf(existsSync(shared))('the tables are what the reports at hand give', { timeout: 120_000 }, () => {
  const stored = readFileSync(join(LEXICON_ROOT, LONG_VIEW_FILES.counts), 'utf8').split('\n');
  const forms = readFileSync(join(LEXICON_ROOT, LONG_VIEW_FILES.entries), 'utf8').split('\n');
  // Every twentieth entry, of those that are as they were counted.
  const patterns = readLexicon().entries.map(toPattern);
  const sample = patterns.filter((item) => forms.includes(`${item.id}\t${countedForm(item)}`)).filter((_, i) => i % 20 === 0);
  const ids = new Set(sample.map(({ id }) => id));
  const counted = printTables(countReports(sample, buildFoldTable(patterns), readReports(shared))).counts.split('\n');
  expect(counted.length).toBeGreaterThan(20);
  expect(counted.slice(1, -1)).toEqual(stored.filter((line) => ids.has(line.split('\t')[0] ?? '')));
});
