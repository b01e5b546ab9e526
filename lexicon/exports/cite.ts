import { cleanAddress, lexiconVersion, oneLine, type About } from './about';

/** GB/T 7714—2015, or a note after the Chicago Manual of Style, 17th edition. */
export const CITATION_STYLES = ['gbt7714', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Cites a page: its title, address and the day on which it was read. The page does not say reliably who wrote it and when,
 * so both are left for the reader to add. GB/T 7714—2015, 8.8 and A.7 (`[EB/OL]`); Chicago 14.207 (`accessed …`).
 */
export function cite(about: Pick<About, 'title' | 'url' | 'date'>, style: CitationStyle): string {
  const title = oneLine(about.title);
  const address = cleanAddress(about.url);
  if (style === 'gbt7714') return sentence(`${title}[EB/OL]. [${about.date}]`, address);
  const where = address === '' ? [] : [new URL(address).host];
  const rest = [...where, `accessed ${americanDate(about.date)}`, ...(address === '' ? [] : [address])];
  return `“${inQuotes(title)},” ${rest.join(', ')}.`;
}

/**
 * Cites an entry of the lexicon in the state that it is in. GB/T 7714—2015: a part of a database, by its version; Chicago
 * 14.232: a dictionary, by `s.v.`
 * @param zh the headword
 */
export function citeTerm(zh: string, about: Pick<About, 'date' | 'lexicon'>, style: CitationStyle): string {
  const version = lexiconVersion(about.lexicon);
  if (style === 'gbt7714') return `${zh}[DB/DK]//提法镜词库. 版本 ${version}. [${about.date}].`;
  return `Tifa Lens Lexicon [提法镜词库], version ${version}, s.v. “${inQuotes(zh)},” accessed ${americanDate(about.date)}.`;
}

function sentence(...parts: string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

/** Quotation marks inside quotation marks become single ones. */
function inQuotes(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’');
}

/** @param day YYYY-MM-DD @returns for instance `November 26, 2026`; the text as it is if it is no such day */
function americanDate(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${name} ${Number(date)}, ${year ?? ''}`;
}
