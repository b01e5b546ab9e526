/** A part of a whole, with both numbers. */
export interface Share {
  part: number;
  of: number;
  /** `part / of`, to 4 decimals; 0 where there is nothing. */
  share: number;
}

/** @returns the share, with its number */
export function shareOf(part: number, of: number): Share {
  return { part, of, share: round4(part / (of || 1)) };
}

/** @returns the number to 4 decimals */
export function round4(number: number): number {
  return Math.round(number * 1e4) / 1e4;
}
