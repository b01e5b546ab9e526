import type { Matcher } from '../../lexicon';
import type { VisibleFlow, VisibleFrame } from './visible-text';

/** A place where the painted marks are not what the matcher finds in the text that a reader sees. */
export interface Difference {
  /** Whether only the matcher has it, or only the page. */
  only: 'text' | 'marks';
  surface: string;
  /** Why it is so; `undefined` where nothing explains it. */
  reason: string | undefined;
}

/** How a page's marks stand to its text. */
export interface Comparison {
  /** What the matcher finds in the visible text. */
  hits: number;
  /** Painted marks in visible text. */
  marks: number;
  differences: Difference[];
}

/** @returns how the painted marks of frames stand to what the matcher finds in their visible text */
export function compareFrames(frames: readonly VisibleFrame[], matcher: Matcher): Comparison {
  const comparison: Comparison = { hits: 0, marks: 0, differences: [] };
  for (const { flows, torn } of frames) {
    for (const surface of torn) comparison.differences.push({ only: 'marks', surface, reason: undefined });
    comparison.marks += torn.length;
    for (const flow of flows) {
      const hits = matcher.findHits(flow.text);
      comparison.hits += hits.length;
      comparison.marks += flow.marks.length;
      comparison.differences.push(...compareFlow(flow, hits));
    }
  }
  return comparison;
}

function compareFlow(flow: VisibleFlow, hits: readonly { start: number; end: number }[]): Difference[] {
  const key = ([start, end]: readonly [number, number]) => `${start}-${end}`;
  const [found, painted] = [new Set(hits.map(({ start, end }) => key([start, end]))), new Set(flow.marks.map(key))];
  const surface = (start: number, end: number) => flow.text.slice(start, end);
  const missing = hits
    .filter(({ start, end }) => !painted.has(key([start, end])))
    .map(({ start, end }): Difference => ({
      only: 'text',
      surface: surface(start, end),
      reason: whyNotMarked(flow, start, end),
    }));
  const extra = flow.marks
    .filter((mark) => !found.has(key(mark)))
    .map(([start, end]): Difference => ({
      only: 'marks',
      surface: surface(start, end),
      reason: whyMarked(flow, hits, start, end),
    }));
  return [...missing, ...extra];
}

/** Texts that are never read, by what is around them. */
const NEVER_READ = [
  'the choices of a form',
  'a drawing',
  'a formula',
  'an editor',
  'code',
  'a note’s number',
  'a page without scripts',
];

function whyNotMarked(flow: VisibleFlow, start: number, end: number): string | undefined {
  const inside = piecesIn(flow, start, end);
  const around = inside.map(([, surroundings]) => surroundings).find((name) => NEVER_READ.includes(name));
  if (around !== undefined) return `in ${around}`;
  const between = inside
    .slice(1)
    .map(([, , name]) => name)
    .find((name) => name !== '');
  if (between !== undefined) return `across ${between}`;
  return whyBeside(flow, start, end);
}

function whyMarked(
  flow: VisibleFlow,
  hits: readonly { start: number; end: number }[],
  start: number,
  end: number,
): string | undefined {
  if (piecesIn(flow, start, end).some(([, surroundings]) => surroundings === 'a note’s number')) return 'across a note’s number';
  const rival = hits.find((hit) => hit.start < end && start < hit.end);
  const why = rival === undefined ? undefined : whyNotMarked(flow, rival.start, rival.end);
  if (why !== undefined) return `in place of “${flow.text.slice(rival?.start, rival?.end)}”, which is ${why}`;
  return whyBeside(flow, start, end);
}

/** The pieces of which a stretch covers something. */
function piecesIn({ pieces, text }: VisibleFlow, start: number, end: number): VisibleFlow['pieces'] {
  return pieces.filter(([at], i) => at < end && (pieces[i + 1]?.[0] ?? text.length) > start);
}

/** What the text parts from that stands right at a border of a stretch, where a guard would look: read by itself it says another thing. */
function whyBeside({ pieces }: VisibleFlow, start: number, end: number): string | undefined {
  const border = pieces.slice(1).find(([at, , between]) => between !== '' && (at === start || at === end));
  return border === undefined ? undefined : `beside ${border[2]} in the same line`;
}
