declare module 'ahocorasick' {
  /** As much of the package as the benchmark calls. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** @returns where a match ends, and the keywords that end there */
    search(text: string): [end: number, keywords: string[]][];
  }
}
