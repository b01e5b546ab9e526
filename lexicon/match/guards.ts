import type { Pattern } from '../types';
import { isAlphanumeric, type Folding } from './fold';

/** No unit at all. */
const NONE = -1;

/** A pattern and what must not touch its hits. */
export class GuardedPattern {
  readonly id: string;
  /** Whether nothing at all is guarded against. */
  readonly unguarded: boolean;
  private readonly before: readonly string[];
  private readonly after: readonly string[];

  constructor(
    { id, notBefore, notAfter }: GuardedBy,
    private readonly folding: Folding,
  ) {
    const fold = (guard: string) => folding.key(guard);
    this.id = id;
    this.before = notBefore.map(fold);
    this.after = notAfter.map(fold);
    this.unguarded = notBefore.length === 0 && notAfter.length === 0;
  }

  /** Whether a hit may stand at `[start, end)` of a text: no guard touches it, and it cuts no number or Latin word in two. */
  allows(text: string, start: number, end: number): boolean {
    if (isAlphanumeric(text.charCodeAt(start)) && start > 0 && isAlphanumeric(text.charCodeAt(start - 1))) return false;
    if (isAlphanumeric(text.charCodeAt(end - 1)) && end < text.length && isAlphanumeric(text.charCodeAt(end))) return false;
    return this.unguarded || this.touchesNoGuard(text, start, end);
  }

  private touchesNoGuard(text: string, start: number, end: number): boolean {
    // Nearly always the unit next to the hit is enough to tell.
    const left = start > 0 ? this.folding.fold(text.charCodeAt(start - 1)) : NONE;
    const right = end < text.length ? this.folding.fold(text.charCodeAt(end)) : NONE;
    for (const guard of this.before) {
      if (guard.charCodeAt(guard.length - 1) === left && this.standsAt(text, start - guard.length, guard)) return false;
    }
    for (const guard of this.after) {
      if (guard.charCodeAt(0) === right && this.standsAt(text, end, guard)) return false;
    }
    return true;
  }

  private standsAt(text: string, at: number, guard: string): boolean {
    if (at < 0 || at + guard.length > text.length) return false;
    for (let i = 0; i < guard.length; i++) {
      if (this.folding.fold(text.charCodeAt(at + i)) !== guard.charCodeAt(i)) return false;
    }
    return true;
  }
}

/** As much of a pattern as guarding needs. */
export type GuardedBy = Pick<Pattern, 'id' | 'notBefore' | 'notAfter'>;
