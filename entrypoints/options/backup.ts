import * as v from 'valibot';
import { CORRECTION_PREFIX, StoredReportShape, type Correction } from '../shared/corrections';
import { SETTING_NAMES, SETTING_SHAPES, type Settings } from '../shared/settings';

const FORMAT = 'tifa-lens-data';
/** Raised when the shape of the file changes. */
const VERSION = 1;

/** What a file of the reader's data holds. */
export interface Backup {
  settings: Partial<Settings>;
  corrections: Correction[];
}

/** Why a file cannot be taken in. */
export type BackupProblem =
  /** It is no JSON; `line` is the first that is not, counted from 1. */
  | { kind: 'json'; line: number }
  /** It is no file of ours. */
  | { kind: 'format' }
  /** A later version of the extension wrote it. */
  | { kind: 'version'; version: number }
  /** One of its records is not readable. */
  | { kind: 'record'; name: string };

const Frame = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
  corrections: v.record(v.string(), v.unknown()),
});

/**
 * @param extension the version of the extension that writes the file
 * @returns the file's text: JSON, one record each, in a fixed order
 */
export function printBackup({ settings, corrections }: Backup, extension: string, now: Date): string {
  const names = SETTING_NAMES.filter((name) => settings[name] !== undefined);
  const file = {
    format: FORMAT,
    version: VERSION,
    extension,
    exported: now.toISOString(),
    settings: Object.fromEntries(names.map((name) => [name, settings[name]])),
    corrections: Object.fromEntries(corrections.map(({ key, ...report }) => [key, report])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file that a person chose: all of it fits, or nothing is taken.
 * @returns what it holds, or the first thing that is wrong with it
 */
export function parseBackup(text: string): Backup | { problem: BackupProblem } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: { kind: 'json', line: brokenLine(text, String(error)) } };
  }
  const frame = v.safeParse(Frame, data);
  if (!frame.success) return { problem: { kind: 'format' } };
  const { version, settings, corrections } = frame.output;
  if (version > VERSION) return { problem: { kind: 'version', version } };
  for (const [name, value] of Object.entries(settings)) {
    const known = SETTING_NAMES.find((setting) => setting === name);
    if (known === undefined || !v.is(SETTING_SHAPES[known], value)) return { problem: { kind: 'record', name } };
  }
  const reports: Correction[] = [];
  for (const [key, record] of Object.entries(corrections)) {
    const report = v.safeParse(StoredReportShape, record);
    if (!key.startsWith(CORRECTION_PREFIX) || !report.success) return { problem: { kind: 'record', name: key } };
    reports.push({ ...report.output, key });
  }
  return { settings: settings, corrections: reports };
}

/** Browsers say a line, or how many letters they have read; of a text that ends too early they say neither. */
function brokenLine(text: string, message: string): number {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const [, position = text.length] = /position (\d+)/.exec(message) ?? [];
  return line === undefined ? text.slice(0, Number(position)).split('\n').length : Number(line);
}

/** What taking in a file would do. */
export interface BackupPreview {
  /** Settings that would become other than they are. */
  settings: (keyof Settings)[];
  /** How many reports would come, and how many are here already. */
  added: number;
  known: number;
}

/** @returns what would change if `file` were taken in over `now` */
export function previewBackup(file: Backup, now: Backup): BackupPreview {
  const keys = new Set(now.corrections.map(({ key }) => key));
  const known = file.corrections.filter(({ key }) => keys.has(key)).length;
  const differs = (name: keyof Settings) =>
    file.settings[name] !== undefined && JSON.stringify(file.settings[name]) !== JSON.stringify(now.settings[name]);
  return { settings: SETTING_NAMES.filter(differs), added: file.corrections.length - known, known };
}
