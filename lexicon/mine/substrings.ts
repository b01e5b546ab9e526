/** Counts any short substring of a text in logarithmic time, by a suffix array cut at a fixed depth. */
export class SubstringCounter {
  private readonly order: Int32Array;

  /**
   * @param text what to count in
   * @param depth the longest substring that will be asked for, in UTF-16 units
   */
  constructor(
    private readonly text: string,
    private readonly depth: number,
  ) {
    this.order = Int32Array.from({ length: text.length }, (_, i) => i);
    this.order.sort((a, b) => compareUnits(text.slice(a, a + depth), text.slice(b, b + depth)) || a - b);
  }

  /** @returns how often `part` occurs, overlaps included */
  count(part: string): number {
    return this.bound(part, 1) - this.bound(part, 0);
  }

  /** @returns where `part` occurs, overlaps included, in order */
  places(part: string): number[] {
    return [...this.order.subarray(this.bound(part, 0), this.bound(part, 1))].sort((a, b) => a - b);
  }

  /** The first place in the order whose suffix is not below (`after` 0) or above (`after` 1) the part. */
  private bound(part: string, after: 0 | 1): number {
    if (part.length > this.depth) throw new RangeError(`a substring of ${part.length} units is longer than ${this.depth}`);
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.order[middle] ?? 0;
      if (compareUnits(this.text.slice(at, at + part.length), part) < after) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
