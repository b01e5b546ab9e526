import type { About } from './about';
import { toAnki } from './anki';
import { toCsv } from './csv';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import type { ExportRow } from './rows';

/** The formats in which terms can be taken along. */
export const EXPORT_FORMATS = ['csv', 'json', 'markdown', 'anki'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A text that can be kept as a file. */
export interface ExportFile {
  name: string;
  text: string;
  /** Its media type. */
  type: string;
}

const WRITERS: Readonly<
  Record<ExportFormat, { ending: string; type: string; write: (rows: readonly ExportRow[], about: About) => string }>
> = {
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
  json: { ending: 'json', type: 'application/json', write: toJson },
  markdown: { ending: 'md', type: 'text/markdown', write: toMarkdown },
  anki: { ending: 'anki.txt', type: 'text/plain', write: toAnki },
};

/**
 * Writes terms in a format.
 * @param name what the file is named after, such as a page's host name; characters that file systems refuse become hyphens
 */
export function exportFile(format: ExportFormat, rows: readonly ExportRow[], about: About, name: string): ExportFile {
  const { ending, type, write } = WRITERS[format];
  const stem = ['tifa-lens', name, about.date].filter((part) => part !== '').join('_');
  return {
    name: `${stem.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.${ending}`,
    text: write(rows, about),
    type: `${type};charset=utf-8`,
  };
}
