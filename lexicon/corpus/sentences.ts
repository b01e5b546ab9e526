/** A stretch of a text, `[from, to)` in UTF-16 units. */
export interface Span {
  from: number;
  to: number;
}

const SENTENCE_END = new Set(['。', '！', '？', '\n']);
const CLAUSE_END = new Set(['，', '；', '：', '。', '！', '？', '\n']);
const CLOSING = new Set(['”', '’', '）', '》']);

/**
 * Cuts a text into sentences. A closing quotation mark or bracket stays with the sentence that it closes.
 * @returns spans without surrounding white space, in order; empty stretches are left out
 */
export function splitSentences(text: string): Span[] {
  return split(text, { from: 0, to: text.length }, SENTENCE_END);
}

/** Cuts one sentence into its clauses, as {@link splitSentences} cuts a text. */
export function splitClauses(text: string, sentence: Span): Span[] {
  return split(text, sentence, CLAUSE_END);
}

function split(text: string, within: Span, ends: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let from = within.from;
  for (let i = within.from; i < within.to; i++) {
    if (!ends.has(text.charAt(i))) continue;
    while (i + 1 < within.to && (ends.has(text.charAt(i + 1)) || CLOSING.has(text.charAt(i + 1)))) {
      if (text.charAt(i) === '\n') break;
      i++;
    }
    push(spans, text, from, i + 1);
    from = i + 1;
  }
  push(spans, text, from, within.to);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (to > from) spans.push({ from, to });
}
