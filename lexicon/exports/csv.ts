import { cleanAddress, lexiconVersion, type About } from './about';
import type { ExportRow } from './rows';

const COLUMNS = [
  'term',
  'traditional',
  'pinyin',
  'category',
  'occurrences',
  'gloss_en',
  'gloss_zh',
  'id',
  'page_title',
  'page_address',
  'accessed',
  'lexicon',
];

/** What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection), with the full-width forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes terms as CSV: RFC 4180 quoting and line ends, and a byte order mark, without which spreadsheets misread Chinese.
 * Every row names page and lexicon, so that rows of many pages can be put together.
 */
export function toCsv(rows: readonly ExportRow[], about: About): string {
  const page = [about.title, cleanAddress(about.url), about.date, lexiconVersion(about.lexicon)];
  const body = rows.map(({ zh, hant, pinyin, category, count, gloss, id }) =>
    [zh, hant, pinyin, category, String(count), gloss.en, gloss.zh, id, ...page].map(csvCell).join(','),
  );
  return '\uFEFF' + [COLUMNS.join(','), ...body].map((line) => line + '\r\n').join('');
}

/** @returns a text as one cell; one that a spreadsheet could run as a formula gets an apostrophe before it */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
