import * as v from 'valibot';
import type { Problem } from '../problem';

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const Bilingual = v.strictObject({ zh: Text, en: Text });

const ManifestRow = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{3}$/, 'must be three digits')),
  file: v.pipe(v.string(), v.regex(/^[\w.-]+\.txt$/, 'must be the plain name of a .txt file')),
  title: Bilingual,
  /** What in the text the title is taken from. */
  titleFrom: Text,
  meeting: Bilingual,
  /** `null` where the text does not say it. */
  office: v.nullable(Bilingual),
  year: v.pipe(v.number(), v.integer()),
  /** The words of the text that give the year. */
  yearFrom: Text,
  /** Length of the file's text in UTF-16 units. */
  characters: v.pipe(v.number(), v.integer()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
});

/** What is known of one speech: nothing but what its own text says. */
export type ManifestRow = v.InferOutput<typeof ManifestRow>;

/**
 * Reads a manifest.
 * @param json the text of the manifest file
 * @param file its name, for problems
 * @returns its rows, or what is wrong with it
 */
export function parseManifest(json: string, file: string): { rows: ManifestRow[]; problems: Problem[] } {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { rows: [], problems: [{ file, reason: `is not JSON: ${(error as Error).message}` }] };
  }
  const result = v.safeParse(v.pipe(v.array(ManifestRow), v.nonEmpty('lists no document')), data);
  if (result.success) return { rows: result.output, problems: [] };
  return {
    rows: [],
    problems: result.issues.map((issue) => ({ file, reason: `${v.getDotPath(issue) ?? 'manifest'} ${issue.message}` })),
  };
}
