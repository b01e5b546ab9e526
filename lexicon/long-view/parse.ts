import * as v from 'valibot';
import { REPORT_KINDS } from '../corpus/reports';
import type { Problem } from '../problem';
import { COLUMNS, printTables } from './print';
import { LONG_VIEW_FILES, type LongViewTables, type LongViewTexts } from './tables';
import { parseTsv } from './tsv';

const Id = v.pipe(v.string(), v.nonEmpty('has no entry'));
const Kind = v.picklist(REPORT_KINDS, `has a kind that is none of ${REPORT_KINDS.join(', ')}`);
const year = v.pipe(v.string(), v.regex(/^(19|20)\d\d$/, 'has a year that is none'), v.transform(Number));
const positive = (what: string) =>
  v.pipe(v.string(), v.regex(/^[1-9]\d*$/, `has ${what} that is no whole number above 0`), v.transform(Number));

const Report = v.pipe(
  v.tuple([Kind, year, positive('a length'), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'has a sha256 that is none'))]),
  v.transform(([kind, year, characters, sha256]) => ({ kind, year, characters, sha256 })),
);
const Counted = v.pipe(
  v.tuple([Id, v.pipe(v.string(), v.nonEmpty('does not say what was counted'))]),
  v.transform(([id, form]) => ({ id, form })),
);
const Count = v.pipe(
  v.tuple([Id, Kind, year, positive('a count')]),
  v.transform(([id, kind, year, occurrences]) => ({ id, kind, year, occurrences })),
);

/**
 * Reads the tables and proves that they hang together: each count is of a report and an entry that are listed, and every
 * file stands in canonical form.
 * @param names how the files are called in problems
 */
export function parseTables(
  texts: LongViewTexts,
  names: LongViewTexts = LONG_VIEW_FILES,
): { tables: LongViewTables; problems: Problem[] } {
  const reports = parseRows(texts.reports, names.reports, COLUMNS.reports, Report);
  const entries = parseRows(texts.entries, names.entries, COLUMNS.entries, Counted);
  const counts = parseRows(texts.counts, names.counts, COLUMNS.counts, Count);
  const tables = { reports: reports.rows, entries: entries.rows, counts: counts.rows };
  const problems = [...reports.problems, ...entries.problems, ...counts.problems];
  if (problems.length === 0) problems.push(...findStrays(tables, names), ...findDisorder(tables, texts, names));
  return { tables, problems };
}

function parseRows<Row>(
  text: string,
  file: string,
  columns: readonly string[],
  schema: v.GenericSchema<unknown, Row>,
): { rows: Row[]; problems: Problem[] } {
  const { rows, problems } = parseTsv(text, file, columns);
  const parsed = rows.map(({ cells, line }) => ({ line, result: v.safeParse(schema, cells) }));
  const wrong = parsed.flatMap(({ line, result }) =>
    result.success ? [] : result.issues.map(({ message }) => ({ file, line, reason: message })),
  );
  return { rows: parsed.flatMap(({ result }) => (result.success ? [result.output] : [])), problems: [...problems, ...wrong] };
}

function findStrays({ reports, entries, counts }: LongViewTables, names: LongViewTexts): Problem[] {
  const known = new Set(reports.map(({ kind, year }) => `${kind} ${year}`));
  const counted = new Set(entries.map(({ id }) => id));
  return counts.flatMap(({ id, kind, year }, i) => {
    const problem = (reason: string) => ({ file: names.counts, line: i + 2, id, reason });
    return [
      ...(known.has(`${kind} ${year}`) ? [] : [problem(`counts the ${kind} of ${year}, which ${names.reports} does not list`)]),
      ...(counted.has(id) ? [] : [problem(`is counted, but ${names.entries} does not list it`)]),
    ];
  });
}

function findDisorder(tables: LongViewTables, texts: LongViewTexts, names: LongViewTexts): Problem[] {
  const printed = printTables(tables);
  const keys = {
    reports: tables.reports.map(({ kind, year }) => `${kind} ${year}`),
    entries: tables.entries.map(({ id }) => id),
    counts: tables.counts.map(({ id, kind, year }) => `${id} ${kind} ${year}`),
  };
  return (['reports', 'entries', 'counts'] as const).flatMap((table) => {
    const file = names[table];
    const seen = new Set<string>();
    const twice = keys[table].findIndex((key) => seen.size === seen.add(key).size);
    if (twice >= 0) return [{ file, line: twice + 2, reason: `lists ${keys[table][twice] ?? ''} twice` }];
    return printed[table] === texts[table] ? [] : [{ file, reason: 'is not sorted or not in canonical form' }];
  });
}
