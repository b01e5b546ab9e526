import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, type Problem } from '../problem';
import { countCharacters, prepareReport, readReportName, type Report } from './reports';
import { readTextFile } from './read-text';

/**
 * Reads a folder of reports, `govreport-national-YEAR.txt` and `congressNN-report-YEAR.txt`; hidden files are passed over.
 * @returns the reports, sorted by kind and year
 * @throws InputError that names the folder, or every file that has another name, cannot be read, is empty, is not UTF-8,
 * or stands for a report that another file holds
 */
export function readReports(folder: string): Report[] {
  const names = listFolder(folder);
  const read = names.map((name) => readReport(folder, name));
  const reports = read.flatMap(({ file, report }) => (report ? [{ file, report }] : []));
  const problems = [...read.flatMap((result) => result.problems), ...findTwins(reports)];
  if (names.length === 0) problems.push({ file: folder, reason: 'holds no report' });
  if (problems.length > 0) throw new InputError(problems);
  return reports.map(({ report }) => report).sort((a, b) => (a.kind === b.kind ? a.year - b.year : a.kind < b.kind ? -1 : 1));
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    throw new InputError([{ file: folder, reason: `cannot be read: ${(error as Error).message}` }]);
  }
}

function readReport(folder: string, name: string): { file: string; report?: Report; problems: Problem[] } {
  const file = join(folder, name);
  const problem = (reason: string) => ({ file, problems: [{ file, reason }] });
  const named = readReportName(name);
  if (!named) return problem('is not named like a report: govreport-national-YEAR.txt or congressNN-report-YEAR.txt');
  const read = readTextFile(file);
  if ('reason' in read) return problem(read.reason);
  const text = prepareReport(read.text);
  const characters = countCharacters(text);
  if (characters === 0) return problem('is empty');
  return { file, report: { ...named, characters, sha256: read.sha256, text }, problems: [] };
}

/** One report under two names, or two reports under one kind and year, would be counted wrongly without a word. */
function findTwins(reports: readonly { file: string; report: Report }[]): Problem[] {
  const owners = new Map<string, string>();
  return reports.flatMap(({ file, report }) =>
    [`${report.kind} ${report.year}`, report.sha256].flatMap((key) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, file);
      const what = key === report.sha256 ? 'is the same file as' : `is another ${key} beside`;
      return owner === undefined ? [] : [{ file, reason: `${what} ${owner}` }];
    }),
  );
}
