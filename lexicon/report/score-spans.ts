import { round4 } from './share';

/** A stretch of a paragraph, `[start, end)` in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A paragraph with the spans that careful readers marked, and the marks that are compared with them. */
export interface MarkedParagraph {
  text: string;
  /** Spans of priority C are neutral: they count neither for nor against. */
  gold: readonly (Stretch & { term: string; priority: string })[];
  marks: readonly Stretch[];
}

/** Precision, recall and their harmonic mean, to 4 decimals. */
export interface Accuracy {
  precision: number;
  recall: number;
  f1: number;
}

/** How marks agree with the readers' spans, counted in spans and in characters. */
export interface SpanScore {
  spans: Accuracy;
  characters: Accuracy;
  /** Spans that no mark found, and marks that no span allows, in the order of the text. */
  missed: string[];
  extra: string[];
}

interface Counts {
  right: number;
  extra: number;
  missed: number;
}

/** A mark finds a span when they share half of what they cover together (intersection over union). */
const ENOUGH = 0.5;

/** Scores marks against readers' spans, all paragraphs together. */
export function scoreSpans(paragraphs: readonly MarkedParagraph[]): SpanScore {
  const compared = paragraphs.map(compareSpans);
  const missed = compared.flatMap((one) => one.missed);
  const extra = compared.flatMap((one) => one.extra);
  const right = compared.reduce((sum, one) => sum + one.right, 0);
  return {
    spans: accuracy({ right, extra: extra.length, missed: missed.length }),
    characters: accuracy(add(paragraphs.map(compareCharacters))),
    missed,
    extra,
  };
}

/**
 * Each span takes the first mark that finds it and that no span before it took. Of the marks left over, one that touches a
 * neutral span or lies within a gold span is not wrong.
 */
function compareSpans({ text, gold, marks }: MarkedParagraph): { right: number; missed: string[]; extra: string[] } {
  const { wanted, neutral } = byPriority(gold);
  const taken = new Set<Stretch>();
  const missed: string[] = [];
  for (const span of wanted) {
    const mark = marks.find((candidate) => !taken.has(candidate) && overlap(candidate, span) >= ENOUGH);
    if (mark) taken.add(mark);
    else missed.push(span.term);
  }
  const extra = marks.filter(
    (mark) =>
      !taken.has(mark) &&
      !neutral.some((span) => overlap(mark, span) > 0) &&
      !wanted.some((span) => mark.start >= span.start && mark.end <= span.end),
  );
  return { right: taken.size, missed, extra: extra.map(({ start, end }) => text.slice(start, end)) };
}

function compareCharacters({ text, gold, marks }: MarkedParagraph): Counts {
  const { wanted, neutral } = byPriority(gold);
  const within = (stretches: readonly Stretch[]) => {
    const inside = new Uint8Array(text.length);
    for (const { start, end } of stretches) inside.fill(1, start, end);
    return inside;
  };
  const [isWanted, isNeutral, isMarked] = [within(wanted), within(neutral), within(marks)];
  const counts = { right: 0, extra: 0, missed: 0 };
  for (let at = 0; at < text.length; at++) {
    if (isWanted[at]) counts[isMarked[at] ? 'right' : 'missed']++;
    else if (isMarked[at] && !isNeutral[at]) counts.extra++;
  }
  return counts;
}

function byPriority(gold: MarkedParagraph['gold']) {
  return { wanted: gold.filter(({ priority }) => priority !== 'C'), neutral: gold.filter(({ priority }) => priority === 'C') };
}

/** Intersection over union: 1 for the same stretch, 0 for two that do not touch. */
function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function add(counts: readonly Counts[]): Counts {
  const sum = (field: keyof Counts) => counts.reduce((total, count) => total + count[field], 0);
  return { right: sum('right'), extra: sum('extra'), missed: sum('missed') };
}

function accuracy({ right, extra, missed }: Counts): Accuracy {
  return {
    precision: round4(right / (right + extra || 1)),
    recall: round4(right / (right + missed || 1)),
    f1: round4((2 * right) / (2 * right + extra + missed || 1)),
  };
}
