/** A sentence cut to a length around the hit in it; what was cut is shown by an ellipsis. */
export interface ClippedContext {
  left: string;
  hit: string;
  right: string;
}

/**
 * Cuts a sentence to a length, so that the hit stays in sight with more after it than before it.
 * @param length the most UTF-16 units that may be left around the hit
 */
export function clipContext({ left, hit, right }: ClippedContext, length: number): ClippedContext {
  const before = Math.min(left.length, Math.max(Math.floor(length * 0.4), length - right.length));
  const after = Math.min(right.length, length - before);
  return {
    left: before < left.length ? `…${left.slice(left.length - before)}` : left,
    hit,
    right: after < right.length ? `${right.slice(0, after)}…` : right,
  };
}
