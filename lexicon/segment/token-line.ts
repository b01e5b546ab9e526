import type { Token } from './segmenter';

/** The words of one text, found by place. All offsets are UTF-16 units of that text. */
export class TokenLine {
  /** @param tokens the words of a text, in order, without gaps */
  constructor(private readonly tokens: readonly Token[]) {}

  /** @returns the words that have at least one unit in `[start, end)`, in order */
  over(start: number, end: number): Token[] {
    const found: Token[] = [];
    for (let i = this.firstEndingAfter(start); i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (token === undefined || token.start >= end) break;
      found.push(token);
    }
    return found;
  }

  /** @returns the word that ends exactly at `at`, if one does */
  endingAt(at: number): Token | undefined {
    const token = this.tokens[this.firstEndingAfter(at) - 1];
    return token?.end === at ? token : undefined;
  }

  /** @returns the word that begins exactly at `at`, if one does */
  startingAt(at: number): Token | undefined {
    const token = this.tokens[this.firstEndingAfter(at)];
    return token?.start === at ? token : undefined;
  }

  private firstEndingAfter(at: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.end ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
