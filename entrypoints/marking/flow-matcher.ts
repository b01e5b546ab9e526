import type { Hit, Matcher, Pattern, UnlistedHit } from '../../lexicon';
import { markOf, UNLISTED, type Mark } from './marks';
import { findBorder } from './styled-blocks';
import { hasHan, type TextFlow } from './text-flow';

/** What flows are matched with. */
export interface MatchWorld {
  matcher: Matcher;
  /** By id; what is not in it is found and not marked. */
  patterns: ReadonlyMap<string, Pattern>;
  /** Finds what looks like a formulation and is in no lexicon; left out where the reader does not ask for it. */
  findUnlisted?: (text: string, hits: readonly Hit[]) => UnlistedHit[];
}

/** Matches one flow after the other, those too long for one look in parts. */
export class FlowMatcher {
  /** The flow that is not matched to its end, and how far it is. */
  private open: { flow: TextFlow<Text>; at: number } | undefined;

  /** @param onMark is told of every mark, in order */
  constructor(
    private readonly world: MatchWorld,
    private readonly onMark: (mark: Mark) => void,
  ) {}

  /** Whether a flow is not matched to its end yet. */
  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /**
   * Begins a flow.
   * @param units how much of it to match, in UTF-16 units
   * @returns how much was read
   */
  begin(flow: TextFlow<Text>, units: number): number {
    return hasHan(flow.text) ? this.match(flow, 0, units) : flow.text.length;
  }

  /** Goes on with the flow that is open. @param units as for {@link begin} */
  goOn(units: number): number {
    return this.open === undefined ? 0 : this.match(this.open.flow, this.open.at, units);
  }

  /** Leaves the flow that is open if a text is part of it, or whatever it is. */
  leave(text?: Text): void {
    if (text === undefined || this.open?.flow.pieces.includes(text) === true) this.open = undefined;
  }

  private match(flow: TextFlow<Text>, from: number, units: number): number {
    const { patterns, findUnlisted } = this.world;
    const { length } = flow.text;
    const to = from + units;
    const hits = this.findHits(flow, from, to);
    for (const hit of hits) {
      const pattern = patterns.get(hit.id);
      if (pattern !== undefined) this.onMark(markOf(flow, hit, pattern));
    }
    const end = Math.max(to, hits.at(-1)?.end ?? 0);
    // A flow of more than one look is hardly prose that explains its numbers.
    if (from === 0 && end >= length) {
      for (const hit of findUnlisted?.(flow.text, hits) ?? []) {
        if (findBorder(flow, hit.start, hit.end) === undefined) this.onMark({ ...markOf(flow, hit, UNLISTED), unlisted: hit });
      }
    }
    this.open = end < length ? { flow, at: end } : undefined;
    return Math.min(end, length) - from;
  }

  /** The hits that begin in `[from, to)` and lie across no border: where one would, both sides of the border are read for themselves. */
  private findHits(flow: TextFlow<Text>, from: number, to: number): Hit[] {
    const { matcher } = this.world;
    const hits = matcher.findHits(flow.text, from, to);
    // Most flows are one text, and nearly all hits lie in one.
    if (flow.pieces.length === 1) return hits;
    for (let number = 0; number < hits.length; number++) {
      const { start, end } = hits[number] as Hit;
      const border = findBorder(flow, start, end);
      if (border === undefined) continue;
      const before = matcher.findHits(flow.text.slice(0, border), start);
      hits.splice(number, Infinity, ...before, ...matcher.findHits(flow.text, border, to));
      number += before.length - 1;
    }
    return hits;
  }
}
