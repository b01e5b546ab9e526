import { dayOf, exportRows, toAnki, toCsv, toJson, toMarkdown, type About, type ExportRow } from '../../lexicon';
import type { LoadedDictionary } from '../shared/dictionary';
import type { NamedText } from './named-text';
import { countTerms, placesOf } from './term-counts';

/** The forms in which the terms of a text can be kept. */
export const FORMATS = ['csv', 'json', 'md', 'anki'] as const;
export type ExportFormat = (typeof FORMATS)[number];

const WRITERS: Readonly<
  Record<ExportFormat, { ending: string; type: string; write: (rows: readonly ExportRow[], about: About) => string }>
> = {
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
  json: { ending: 'json', type: 'application/json', write: toJson },
  md: { ending: 'md', type: 'text/markdown', write: toMarkdown },
  anki: { ending: 'anki.txt', type: 'text/plain', write: toAnki },
};

/** @returns a file with the terms of a text, in order of first occurrence */
export function exportText(
  { name, marked }: NamedText,
  { book, details }: Pick<LoadedDictionary, 'book' | 'details'>,
  format: ExportFormat,
  now: Date,
): { name: string; type: string; content: string } {
  const { ending, type, write } = WRITERS[format];
  const rows = exportRows(book, countTerms(placesOf(marked)));
  const content = write(rows, { title: name, url: '', date: dayOf(now), lexicon: details.stamp });
  return { name: `${name.replace(/\.[^.]*$/, '')}.tifa.${ending}`, type: `${type};charset=utf-8`, content };
}
