import * as v from 'valibot';
import type { Problem } from '../problem';

const Term = v.object({ term: v.string(), variants: v.optional(v.array(v.string())), priority: v.string() });
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Paragraph = v.object({
  file: v.pipe(v.string(), v.regex(/^[\w.-]+\.txt$/, 'must be the plain name of a .txt file')),
  paragraph_text: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  spans: v.array(v.object({ term: v.string(), start: Offset, end: Offset, priority: v.string() })),
});

/** A paragraph of a speech with the spans that readers marked; offsets are UTF-16 units of the paragraph. */
export type GoldParagraph = v.InferOutput<typeof Paragraph>;
/** A term that readers listed. */
export type GoldRow = v.InferOutput<typeof Term>;

/** Rows of a file, and what is wrong with its other lines. */
export interface Rows<T> {
  rows: T[];
  problems: Problem[];
}

/** Reads a list of terms, one JSON object a line. */
export function parseGoldTerms(jsonl: string, file: string): Rows<GoldRow> {
  return parseLines(Term, jsonl, file);
}

/** Reads paragraphs with spans, one JSON object a line. */
export function parseGoldSpans(jsonl: string, file: string): Rows<GoldParagraph> {
  return parseLines(Paragraph, jsonl, file);
}

function parseLines<S extends v.GenericSchema>(schema: S, jsonl: string, file: string): Rows<v.InferOutput<S>> {
  const rows: v.InferOutput<S>[] = [];
  const problems: Problem[] = [];
  jsonl.split('\n').forEach((text, i) => {
    if (text.trim() === '') return;
    const line = i + 1;
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch (error) {
      problems.push({ file, line, reason: `is not JSON: ${(error as Error).message}` });
      return;
    }
    const result = v.safeParse(schema, data);
    if (result.success) rows.push(result.output);
    else
      problems.push(
        ...result.issues.map((issue) => ({ file, line, reason: `${v.getDotPath(issue) ?? 'row'} ${issue.message}` })),
      );
  });
  return { rows, problems };
}
