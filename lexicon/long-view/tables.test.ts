import { describe, expect, test } from 'vitest';
import { describeProblem } from '../problem';
import type { LongView, Pattern } from '../types';
import { checkTables, findStale } from './check';
import { parseTables } from './parse';
import { printTables } from './print';
import { summariseCounts, summariseTables } from './summarise';
import type { LongViewTables, LongViewTexts } from './tables';

const sha256 = 'a'.repeat(64);
const TABLES: LongViewTables = {
  reports: [
    { kind: 'congress-report', year: 2017, characters: 30_000, sha256 },
    ...[1954, 2016, 2017, 2018, 2019].map((year) => ({ kind: 'work-report' as const, year, characters: 20_000, sha256 })),
  ],
  entries: [
    { id: 'san-nong', form: '三农 | 三农工作' },
    { id: 'si-feng', form: '四风 | 十!' },
    { id: 'xiang-cun-zhen-xing', form: '乡村振兴' },
  ],
  counts: [
    { id: 'san-nong', kind: 'work-report', year: 1954, occurrences: 1 },
    { id: 'san-nong', kind: 'work-report', year: 2019, occurrences: 12 },
    { id: 'si-feng', kind: 'congress-report', year: 2017, occurrences: 3 },
    { id: 'xiang-cun-zhen-xing', kind: 'work-report', year: 2016, occurrences: 2 },
  ],
};
const TEXTS = printTables(TABLES);

const pattern = (id: string, surfaces: string[], notBefore: string[] = []): Pattern => ({
  id,
  category: 'rural',
  surfaces,
  notBefore,
  notAfter: [],
});

test('printed tables read back as they were', () => {
  expect(parseTables(TEXTS)).toEqual({ tables: TABLES, problems: [] });
  expect(printTables(parseTables(TEXTS).tables)).toEqual(TEXTS);
});

describe('parseTables names file, line and reason', () => {
  const spoil = (table: keyof LongViewTexts, from: string, to: string) => {
    expect(TEXTS[table]).toContain(from);
    return { ...TEXTS, [table]: TEXTS[table].replace(from, to) };
  };
  test.each<[what: string, table: keyof LongViewTexts, from: string, to: string, problem: string]>([
    ['no header', 'counts', 'entry\t', 'id\t', 'long-view.tsv:1: must begin with the columns entry, kind, year, occurrences'],
    ['a missing cell', 'counts', '\t12\n', '\n', 'long-view.tsv:3: has 3 cells; there are 4 columns'],
    ['a zero', 'counts', '\t12\n', '\t0\n', 'long-view.tsv:3: has a count that is no whole number above 0'],
    ['words', 'counts', '\t12\n', '\ttwelve\n', 'long-view.tsv:3: has a count that is no whole number above 0'],
    ['a kind', 'counts', 'congress-report', 'speech', 'long-view.tsv:4: has a kind that is none of congress-report, work-report'],
    ['a year', 'counts', '1954', '54', 'long-view.tsv:2: has a year that is none'],
    ['a hash', 'reports', sha256, 'x', 'long-view-reports.tsv:2: has a sha256 that is none'],
    [
      'a report that is not listed',
      'counts',
      '2016',
      '2015',
      'long-view.tsv:5 xiang-cun-zhen-xing: counts the work-report of 2015, which long-view-reports.tsv does not list',
    ],
    [
      'an entry that is not listed',
      'entries',
      'si-feng\t四风 | 十!\n',
      '',
      'long-view.tsv:4 si-feng: is counted, but long-view-entries.tsv does not list it',
    ],
    ['a row twice', 'counts', '2019\t12', '1954\t12', 'long-view.tsv:3: lists san-nong work-report 1954 twice'],
    ['another order', 'reports', '1954', '2015', 'long-view.tsv:2 san-nong: counts the work-report of 1954, which'],
    ['an order of its own', 'entries', 'xiang-cun', 'a-xiang-cun', 'long-view.tsv:5 xiang-cun-zhen-xing: is counted, but'],
    ['line ends of another system', 'entries', '\n', '\r\n', 'long-view-entries.tsv:1: must begin with the columns'],
    ['no last line end', 'entries', '乡村振兴\n', '乡村振兴', 'long-view-entries.tsv: is not sorted or not in canonical form'],
  ])('%s', (_, table, from, to, problem) => {
    expect(
      parseTables(spoil(table, from, to))
        .problems.map(describeProblem)
        .join('\n'),
    ).toContain(problem);
  });

  test('rows that are not sorted', () => {
    const [header = '', first = '', second = '', ...rest] = TEXTS.counts.split('\n');
    const counts = [header, second, first, ...rest].join('\n');
    expect(parseTables({ ...TEXTS, counts }).problems).toEqual([
      { file: 'long-view.tsv', reason: 'is not sorted or not in canonical form' },
    ]);
  });
});

test('an entry that is gone is a problem, by name', () => {
  const problems = checkTables(TABLES, new Set(['san-nong', 'xiang-cun-zhen-xing', 'new']));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'long-view-entries.tsv', line: 3, id: 'si-feng' });
});

test.each<[what: string, item: Pattern, changed: string[], uncounted: string[]]>([
  ['as counted', pattern('san-nong', ['三农工作', '三农']), [], []],
  ['a new surface', pattern('san-nong', ['三农', '三农工作', '三农问题']), ['san-nong'], []],
  ['a lost guard', pattern('si-feng', ['四风']), ['si-feng'], []],
  ['the same guard', pattern('si-feng', ['四风'], ['十']), [], []],
  ['a new entry', pattern('new', ['新']), [], ['new']],
])('findStale: %s', (_, item, changed, uncounted) => {
  expect(findStale(TABLES, [item])).toEqual({ changed, uncounted });
});

test('sums up the work reports alone, for entries as they were counted', () => {
  const { reports, entries } = summariseTables(TABLES, [
    pattern('san-nong', ['三农', '三农工作']),
    pattern('si-feng', ['四风'], ['十']),
    pattern('xiang-cun-zhen-xing', ['乡村振兴', '振兴']),
    pattern('new', ['新']),
  ]);
  expect(reports.map(({ year }) => year)).toEqual([1954, 2016, 2017, 2018, 2019]);
  expect([...entries.keys()]).toEqual(['san-nong', 'si-feng']);
  expect(entries.get('san-nong')).toMatchObject({ first: 1954, last: 2019 });
  expect(entries.get('si-feng')).toBeNull();
});

test.each<[counts: [number, number][], expected: Omit<LongView, 'counts'> | null]>([
  [[], null],
  [[[2019, 12]], { first: 2019, last: 2019, seenIn: 1, since: 1, status: 'current' }],
  [[[2017, 1]], { first: 2017, last: 2017, seenIn: 1, since: 3, status: 'current' }],
  [[[2016, 2]], { first: 2016, last: 2016, seenIn: 1, since: 4, status: 'faded' }],
  [
    [
      [2018, 1],
      [1954, 1],
    ],
    { first: 1954, last: 2018, seenIn: 2, since: 5, status: 'current' },
  ],
])('of %j', (counts, expected) => {
  const reports = [1954, 2016, 2017, 2018, 2019].map((year) => ({ year, characters: 1 }));
  const summary = summariseCounts(counts, reports);
  expect(summary).toEqual(expected && { ...expected, counts: [...counts].sort(([a], [b]) => a - b) });
});
