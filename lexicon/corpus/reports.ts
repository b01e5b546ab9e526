import { cleanText } from './clean';

/** What kinds of reports are counted: the State Council's to the National People's Congress, and those to Party congresses. */
export const REPORT_KINDS = ['congress-report', 'work-report'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report as the lexicon knows it: nothing of its text. */
export interface ReportRow {
  kind: ReportKind;
  year: number;
  /** Length of the text that was counted: UTF-16 units, white space left out, so that indenting changes no rate. */
  characters: number;
  /** Of the file's bytes, in hex. */
  sha256: string;
}

/** A report at hand, ready to be counted. */
export interface Report extends ReportRow {
  text: string;
}

const NAMES: readonly [name: RegExp, kind: ReportKind][] = [
  [/^govreport-national-((?:19|20)\d\d)\.txt$/, 'work-report'],
  [/^congress\d\d-report-((?:19|20)\d\d)\.txt$/, 'congress-report'],
];

/** Paragraphs shorter than this may be said twice in one report (各位代表！). In UTF-16 units. */
const SHORTEST_REPEAT = 10;

/**
 * @param name the plain name of a report's file
 * @returns what the name says, or `undefined` if no report is named like this
 */
export function readReportName(name: string): Pick<ReportRow, 'kind' | 'year'> | undefined {
  for (const [pattern, kind] of NAMES) {
    const year = pattern.exec(name)?.[1];
    if (year !== undefined) return { kind, year: Number(year) };
  }
  return undefined;
}

/**
 * Cleans a report as the speeches are cleaned, and keeps a repeated paragraph only once: collections hold some reports
 * twice over in one file, or with a table of contents before them.
 * @param raw the text of the file
 * @returns the text that is counted, paragraphs parted by line ends
 */
export function prepareReport(raw: string): string {
  const seen = new Set<string>();
  return cleanText(raw)
    .split('\n')
    .filter((paragraph) => {
      const repeated = seen.has(paragraph) && paragraph.length >= SHORTEST_REPEAT;
      seen.add(paragraph);
      return !repeated;
    })
    .join('\n');
}

/** @returns the length of a text in UTF-16 units, white space left out */
export function countCharacters(text: string): number {
  return text.replace(/\s+/g, '').length;
}
