import { REDACTED } from '../corpus/clean';
import { splitClauses, splitSentences, type Span } from '../corpus/sentences';
import type { ContextPlace, CorpusDocument } from '../types';
import type { Occurrence } from './figures';

/** A context shorter than this says too little, one longer than {@link LONGEST} does not fit a card. In UTF-16 units. */
const SHORTEST = 20;
const LONGEST = 90;

/**
 * Puts the occurrences of an entry into contexts and orders them, the most useful first. The rule: whole sentences of
 * 20–90 characters before cut or short ones, fewer redactions, then a length near the middle; and no speech a second
 * time before every speech that has the entry was quoted.
 */
export function chooseContexts(occurrences: readonly Occurrence[], documents: readonly CorpusDocument[]): ContextPlace[] {
  const sentences = new Map<number, Span[]>();
  const places = occurrences.flatMap((occurrence) => {
    const text = documents[occurrence.doc]?.text ?? '';
    const spans = sentences.get(occurrence.doc) ?? splitSentences(text);
    sentences.set(occurrence.doc, spans);
    return rate(text, spans, occurrence);
  });
  places.sort((a, b) => a.penalty - b.penalty || a.place.doc - b.place.doc || a.place.start - b.place.start);
  return takeTurns(places.map(({ place }) => place));
}

function rate(
  text: string,
  sentences: readonly Span[],
  { doc, start, end }: Occurrence,
): { place: ContextPlace; penalty: number } {
  const first = sentences.find((span) => span.to > start) ?? { from: start, to: end };
  const sentence = { from: Math.min(first.from, start), to: Math.max(first.to, end) };
  const length = sentence.to - sentence.from;
  const span = length > LONGEST ? clip(text, sentence, start, end) : sentence;
  const redactions = text.slice(span.from, span.to).split(REDACTED).length - 1;
  const whole = length >= SHORTEST && length <= LONGEST;
  const penalty = (whole ? 0 : 1000) + redactions * 100 + Math.abs(span.to - span.from - (SHORTEST + LONGEST) / 2);
  return { place: { doc, from: span.from, to: span.to, start, end }, penalty };
}

/** Grows from the clauses that hold the hit, one clause at a time, the shorter neighbour first, while it stays short enough. */
function clip(text: string, sentence: Span, start: number, end: number): Span {
  const clauses = splitClauses(text, sentence);
  let first = clauses.findIndex((clause) => clause.to > start);
  let last = clauses.findIndex((clause) => clause.to >= end);
  if (first < 0 || last < 0) return { from: start, to: end };
  const edge = (i: number) => clauses[i];
  for (;;) {
    const from = edge(first)?.from ?? start;
    const to = edge(last)?.to ?? end;
    const before = edge(first - 1);
    const after = edge(last + 1);
    const fitsBefore = before !== undefined && to - before.from <= LONGEST;
    const fitsAfter = after !== undefined && after.to - from <= LONGEST;
    if (!fitsBefore && !fitsAfter) return { from: Math.min(from, start), to: Math.max(to, end) };
    if (fitsAfter && (!fitsBefore || after.to - after.from <= before.to - before.from)) last++;
    else first--;
  }
}

/** Reorders so that documents take turns, each giving its best place that is left. */
function takeTurns(places: readonly ContextPlace[]): ContextPlace[] {
  const turn = new Map<ContextPlace, number>();
  const seen = new Map<number, number>();
  for (const place of places) {
    const round = seen.get(place.doc) ?? 0;
    seen.set(place.doc, round + 1);
    turn.set(place, round);
  }
  return [...places].sort((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0));
}
