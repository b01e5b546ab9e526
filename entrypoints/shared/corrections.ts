import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';

/** What a reader may say is wrong. */
export const WRONG = ['not-here', 'explanation', 'other'] as const;
/** How much of a page is kept with a report at most: 200 UTF-16 units around the term, and the term itself. */
export const LONGEST_SENTENCE = 400;
/** The longest note that a reader may add, in UTF-16 units. */
export const LONGEST_NOTE = 1000;
/** The most that is kept of a page's title and address, in UTF-16 units. */
export const LONGEST_TITLE = 500;
export const LONGEST_ADDRESS = 4000;

const SHAPE = {
  /** The entry that is wrong here. */
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  /** The words as they stand on the page. */
  surface: v.pipe(v.string(), v.maxLength(200)),
  /** The text around them. */
  sentence: v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE)),
  /** What is wrong: it is no formulation here, or it is explained wrongly, or something else. */
  what: v.picklist(WRONG),
  /** What the reader says about it; may be empty. */
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  /** The page it was seen on, only where the reader has agreed to keep it. */
  page: v.exactOptional(
    v.strictObject({
      title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
      url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
    }),
  ),
};

/** What a reader tells of a term that is marked or explained wrongly. */
export const ReportShape = v.strictObject(SHAPE);
/** What a reader tells of a term that is marked or explained wrongly. */
export type Report = v.InferOutput<typeof ReportShape>;

/** A report as it is stored, under a name of its own. */
export const StoredReportShape = v.strictObject({ ...SHAPE, date: v.pipe(v.string(), v.isoTimestamp()) });

/** A report with the name that it is stored under. */
export type Correction = v.InferOutput<typeof StoredReportShape> & { key: string };

/** What the names of all stored reports begin with. */
export const CORRECTION_PREFIX = 'correction:';

/**
 * Keeps a report on this device; it goes nowhere unless its reader takes it there.
 * @param now its date, and `unique` what tells it from another of the same moment
 * @throws what the storage throws when it cannot be written
 */
export async function addCorrection(
  local: Pick<Storage.StorageArea, 'set'>,
  report: Report,
  { now, unique }: { now: Date; unique: string },
): Promise<void> {
  const date = now.toISOString();
  await local.set({ [`${CORRECTION_PREFIX}${date}:${unique}`]: { ...report, date } });
}

/**
 * @returns all reports, the newest first; records that are not readable stay stored and are left out
 * @throws what the storage throws when it cannot be read
 */
export async function listCorrections(local: Pick<Storage.StorageArea, 'get'>): Promise<Correction[]> {
  const records: Record<string, unknown> = await local.get(null);
  return Object.entries(records)
    .filter(([key]) => key.startsWith(CORRECTION_PREFIX))
    .flatMap(([key, record]) => {
      const result = v.safeParse(StoredReportShape, record);
      return result.success ? [{ ...result.output, key }] : [];
    })
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}

/**
 * Deletes one report.
 * @throws RangeError if `key` names something else, and what the storage throws when it cannot be written
 */
export async function removeCorrection(local: Pick<Storage.StorageArea, 'remove'>, key: string): Promise<void> {
  if (!key.startsWith(CORRECTION_PREFIX)) throw new RangeError(`${key} is no report`);
  await local.remove(key);
}

/**
 * Cuts out what stands around a term, so that a report can be understood.
 * @param text what the term stands in
 * @param start where the term begins, in UTF-16 units of `text`
 * @param end where it ends
 * @returns at most `LONGEST_SENTENCE` units: from the sentence of the term, as much before it as after it
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  const after = SENTENCE.exec(text.slice(end))?.[0] ?? '';
  const hit = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  const room = LONGEST_SENTENCE - hit.length;
  const left = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  const right = Math.min(after.length, room - left);
  // Half a character of a pair is no character.
  return (before.slice(before.length - left) + hit + after.slice(0, right))
    .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
    .trim();
}

const SENTENCE_END = /[。！？!?\n]/;
const SENTENCE = /^[^。！？!?\n]*[。！？!?]?/;
