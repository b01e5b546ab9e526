import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError } from '../problem';
import { readReports } from './read-reports';
import { countCharacters, prepareReport, readReportName } from './reports';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tifa-reports-'));
  write('govreport-national-2018.txt', '　　各位代表：\n　　抓好“三农”工作。\n');
  write('govreport-national-1978.txt', '同志们，三农。');
  write('congress19-report-2017.txt', '重视三农。');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

test('reads reports, sorted by kind and year, with their sizes', () => {
  write('.hidden', 'not ours');
  expect(readReports(folder).map(({ kind, year, characters, text }) => [kind, year, characters, text])).toEqual([
    ['congress-report', 2017, 5, '重视三农。\n'],
    ['work-report', 1978, 7, '同志们，三农。\n'],
    ['work-report', 2018, 14, '各位代表：\n抓好“三农”工作。\n'],
  ]);
});

test('hashes the bytes of the file', () => {
  write('congress19-report-2017.txt', 'abc');
  expect(readReports(folder)[0]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test.each<[what: string, damage: () => void, message: RegExp]>([
  ['an empty file', () => write('govreport-national-2018.txt', ' \n'), /govreport-national-2018\.txt: is empty$/],
  ['a file that is not UTF-8', () => write('govreport-national-2018.txt', Buffer.from([0xb8, 0xdf])), /2018\.txt: is not UTF-8/],
  ['a name without a year', () => write('govreport-national.txt', '三农'), /govreport-national\.txt: is not named like a report/],
  ['another file', () => write('notes.md', '三农'), /notes\.md: is not named like a report/],
  [
    'a folder in the place of a file',
    () => mkdirSync(join(folder, 'govreport-national-1999.txt')),
    /govreport-national-1999\.txt: cannot be read/,
  ],
  [
    'one report under two years',
    () => write('govreport-national-1979.txt', '同志们，三农。'),
    /national-1979\.txt: is the same file as .*national-1978\.txt/,
  ],
  [
    'two congress reports of a year',
    () => write('congress20-report-2017.txt', '又一篇'),
    /congress20-report-2017\.txt: is another congress-report 2017 beside .*congress19-report-2017\.txt/,
  ],
  ['a missing folder', () => rmSync(folder, { recursive: true }), /tifa-reports-.*: cannot be read/],
])('names what is wrong: %s', (_, damage, message) => {
  damage();
  expect(() => readReports(folder)).toThrow(InputError);
  expect(() => readReports(folder)).toThrow(message);
});

test('a folder without reports is a problem', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  expect(() => readReports(empty)).toThrow(/empty: holds no report/);
});

test.each([
  ['govreport-national-2026.txt', { kind: 'work-report', year: 2026 }],
  ['congress20-report-2022.txt', { kind: 'congress-report', year: 2022 }],
  ['govreport-national-2026.txt.bak', undefined],
  ['govreport-henan-2026.txt', undefined],
  ['govreport-national-1854.txt', undefined],
])('reads the name %s', (name, expected) => {
  expect(readReportName(name)).toEqual(expected);
});

test.each<[what: string, raw: string, counted: string]>([
  ['a text that stands twice', '抓好三农工作，不能放松。\n抓好三农工作，不能放松。\n', '抓好三农工作，不能放松。\n'],
  ['the same paragraph, indented', '抓好三农工作，不能放松。\n　　抓好三农工作，不能放松。', '抓好三农工作，不能放松。'],
  ['an address to the audience', '各位代表！\n三农。\n各位代表！\n', '各位代表！\n三农。\n各位代表！\n'],
])('keeps a long paragraph once, a short one always: %s', (_, raw, counted) => {
  expect(prepareReport(raw).trim()).toBe(counted.trim());
});

test('white space counts for nothing', () => {
  expect(countCharacters('　三农 \n 工作\t')).toBe(4);
});
