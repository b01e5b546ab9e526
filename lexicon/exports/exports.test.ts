import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBook } from '../book';
import { detailsOf, entryOf } from '../../tests/lexicon-fixtures';
import { cleanAddress, dayOf, lexiconVersion, type About } from './about';
import { toAnki } from './anki';
import { cite, citeTerm } from './cite';
import { csvCell, toCsv } from './csv';
import { exportFile, EXPORT_FORMATS, type ExportFormat } from './export-file';
import { toJson } from './json';
import { markdownText, toMarkdown } from './markdown';
import { exportRows, type ExportRow } from './rows';

const ABOUT: About = {
  title: '“一号文件”，=发布',
  url: 'https://user:secret@example.cn/a?id=1&utm_source=x&fbclid=y#part',
  date: '2026-11-26',
  lexicon: { schema: 3, inputs: '0123456789abcdef', entries: 1 },
};
const row = (more: Partial<ExportRow> = {}): ExportRow => ({
  id: 'san-nong',
  zh: '三农',
  hant: '三農',
  pinyin: 'sān nóng',
  category: 'rural',
  count: 2,
  gloss: { zh: '农业、农村、农民', en: 'Farming, villages, farmers' },
  definition: { zh: '释', en: 'Used "so"\tand so' },
  ...more,
});

test.each<[what: string, url: string, cleaned: string]>([
  ['tracking parameters', 'https://a.cn/?utm_source=x&id=1&gclid=2&fbclid=3&UTM_Campaign=z&spm=4', 'https://a.cn/?id=1'],
  ['nothing but tracking', 'https://a.cn/b?utm_source=x#c', 'https://a.cn/b#c'],
  ['a parameter of the same beginning', 'https://a.cn/?gclidx=1&spmx=2', 'https://a.cn/?gclidx=1&spmx=2'],
  ['GBK stays as it is', 'https://a.cn/?q=%C4%E3+%BA%C3&utm_id=1', 'https://a.cn/?q=%C4%E3+%BA%C3'],
  ['name and password', 'http://me:pw@a.cn/', 'http://a.cn/'],
  ['a file', 'file:///home/me/secret.html', ''],
  ['a script', 'javascript:alert(1)', ''],
  ['no address', '', ''],
])('cleanAddress: %s', (_, url, cleaned) => expect(cleanAddress(url)).toBe(cleaned));

test('dayOf writes the reader’s own day', () => expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));

test('lexiconVersion names schema and sources', () => expect(lexiconVersion(ABOUT.lexicon)).toBe('3-0123456789ab'));

test('exportRows keeps the order and leaves out what the lexicon does not know', () => {
  const book = openBook(detailsOf([entryOf('a', '三农'), entryOf('b', '四风')]));
  const rows = exportRows(book, [
    { id: 'b', count: 1 },
    { id: 'nobody', count: 9 },
    { id: 'a', count: 3 },
  ]);
  expect(rows.map(({ zh, count }) => [zh, count])).toEqual([
    ['四风', 1],
    ['三农', 3],
  ]);
});

describe('toCsv', () => {
  test('has a byte order mark, a header, CRLF, and the page on every row', () => {
    expect(toCsv([row()], ABOUT)).toBe(
      '\uFEFFterm,traditional,pinyin,category,occurrences,gloss_en,gloss_zh,id,page_title,page_address,accessed,lexicon\r\n' +
        '三农,三農,sān nóng,rural,2,"Farming, villages, farmers",农业、农村、农民,san-nong,' +
        '“一号文件”，=发布,https://example.cn/a?id=1#part,2026-11-26,3-0123456789ab\r\n',
    );
  });

  test.each<[cell: string, written: string]>([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
    ['', ''],
  ])('writes the cell %j as %j', (cell, written) => expect(csvCell(cell)).toBe(written));

  test('any text comes back as it was, but for the apostrophe, and none begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const rows = texts.map((text) => row({ zh: text, gloss: { zh: text, en: `=${text}` } }));
        const read = parseCsv(toCsv(rows, ABOUT).slice(1)).slice(1);
        expect(read.map((cells) => cells[0]?.replace(/^'/, ''))).toEqual(texts.map((text) => text.replace(/^'/, '')));
        for (const cells of read) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(new Set(read.map((cells) => cells.length))).toEqual(new Set([12]));
      }),
    );
  });
});

/** RFC 4180 read at its plainest. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

test('toJson names its shape, the page and the lexicon', () => {
  expect(JSON.parse(toJson([row()], ABOUT))).toEqual({
    format: 'tifa-lens-terms',
    schema: 1,
    page: { title: '“一号文件”，=发布', address: 'https://example.cn/a?id=1#part', accessed: '2026-11-26' },
    lexicon: { version: '3-0123456789ab', schema: 3, inputs: '0123456789abcdef', entries: 1 },
    terms: [row()],
  });
});

describe('toMarkdown', () => {
  test('is a table under a heading', () => {
    expect(toMarkdown([row()], ABOUT).split('\n')).toEqual([
      '# “一号文件”，=发布',
      '',
      '- <https://example.cn/a?id=1#part>',
      '- accessed 2026-11-26',
      '- Tifa Lens lexicon 3-0123456789ab',
      '',
      '| term | pinyin | category | occurrences | meaning | 释义 |',
      '| --- | --- | --- | ---: | --- | --- |',
      '| 三农 | sān nóng | rural | 2 | Farming, villages, farmers | 农业、农村、农民 |',
      '',
    ]);
  });

  test.each([
    ['a|b', 'a\\|b'],
    ['two\nlines', 'two lines'],
    ['<b>[x](y)</b>', '\\<b\\>\\[x\\](y)\\</b\\>'],
    ['`a` \\ *b* _c_', '\\`a\\` \\\\ \\*b\\* \\_c\\_'],
  ])('shows %j as it is written', (text, written) => expect(markdownText(text)).toBe(written));
});

test('toAnki names separator and columns, and keeps one note a line', () => {
  const [separator, html, columns = '', ...notes] = toAnki([row(), row({ zh: '#一号' })], ABOUT)
    .trimEnd()
    .split('\n');
  expect([separator, html]).toEqual(['#separator:tab', '#html:false']);
  expect(columns.startsWith('#columns:Term\tPinyin\t')).toBe(true);
  expect(notes).toHaveLength(2);
  for (const note of notes) expect(note.split('\t')).toHaveLength(columns.split('\t').length);
  expect(notes[0]?.split('\t')[4]).toBe('"Used ""so"" and so"');
  expect(notes[1]?.split('\t')[0]).toBe('"#一号"');
});

test.each<[what: string, cited: string, expected: string]>([
  ['a page, GB/T 7714', cite(ABOUT, 'gbt7714'), '“一号文件”，=发布[EB/OL]. [2026-11-26]. https://example.cn/a?id=1#part.'],
  [
    'a page, Chicago',
    cite(ABOUT, 'chicago'),
    '“‘一号文件’，=发布,” example.cn, accessed November 26, 2026, https://example.cn/a?id=1#part.',
  ],
  ['a text without address, GB/T 7714', cite({ ...ABOUT, url: '' }, 'gbt7714'), '“一号文件”，=发布[EB/OL]. [2026-11-26].'],
  [
    'a text without address, Chicago',
    cite({ ...ABOUT, title: 'A "b"\nc', url: '' }, 'chicago'),
    '“A ‘b’ c,” accessed November 26, 2026.',
  ],
  ['a term, GB/T 7714', citeTerm('三农', ABOUT, 'gbt7714'), '三农[DB/DK]//提法镜词库. 版本 3-0123456789ab. [2026-11-26].'],
  [
    'a term, Chicago',
    citeTerm('三农', ABOUT, 'chicago'),
    'Tifa Lens Lexicon [提法镜词库], version 3-0123456789ab, s.v. “三农,” accessed November 26, 2026.',
  ],
])('%s', (_, cited, expected) => expect(cited).toBe(expected));

test.each<[format: ExportFormat, named: string, name: string, type: string]>([
  ['csv', 'a.cn:8080', 'tifa-lens_a.cn-8080_2026-11-26.csv', 'text/csv;charset=utf-8'],
  ['json', '', 'tifa-lens_2026-11-26.json', 'application/json;charset=utf-8'],
  ['markdown', '工作 报告/..\\', 'tifa-lens_工作-报告-..-_2026-11-26.md', 'text/markdown;charset=utf-8'],
  ['anki', 'a.cn', 'tifa-lens_a.cn_2026-11-26.anki.txt', 'text/plain;charset=utf-8'],
])('exportFile: %s of “%s” is %s', (format, named, name, type) => {
  expect(exportFile(format, [], ABOUT, named)).toMatchObject({ name, type });
});

test('every format has its own file', () => {
  const files = EXPORT_FORMATS.map((format) => exportFile(format, [row()], ABOUT, ''));
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  for (const { text } of files) expect(text).toContain('三农');
});
