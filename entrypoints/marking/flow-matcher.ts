import type { Hit, Matcher, Pattern, UnlistedHit } from '../../lexicon';
import { markOf, UNLISTED, type Mark } from './marks';
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
    const { matcher, patterns, findUnlisted } = this.world;
    const to = from + units;
    let end = to;
    const hits = matcher.findHits(flow.text, from, to);
    for (const hit of hits) {
      end = Math.max(to, hit.end);
      const pattern = patterns.get(hit.id);
      const mark = pattern && markOf(flow, hit, pattern);
      if (mark !== undefined) this.onMark(mark);
    }
    // A flow of more than one look is hardly prose that explains its numbers.
    if (from === 0 && end >= flow.text.length) {
      for (const hit of findUnlisted?.(flow.text, hits) ?? []) {
        const mark = markOf(flow, hit, UNLISTED);
        if (mark !== undefined) this.onMark({ ...mark, unlisted: hit });
      }
    }
    this.open = end < flow.text.length ? { flow, at: end } : undefined;
    return Math.min(end, flow.text.length) - from;
  }
}
