import type { Encoding } from './decode';

/** What a block of text is laid out as: a heading, a paragraph, or an item of a list. */
export type BlockKind = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'li';

/** A stretch of text that stands by itself; no formulation is sought across its borders. */
export interface TextBlock {
  kind: BlockKind;
  /** Never empty, without line breaks. */
  text: string;
}

/** A text that was taken in, whatever it came from: nothing of its source but words. */
export interface ImportedText {
  /** The file's name; empty for a text that was pasted. */
  name: string;
  blocks: TextBlock[];
  /** How bytes were read as characters; left out where the format itself says it. */
  encoding?: { taken: Encoding; unreadable: number } | undefined;
}

/** How a file is to be read. */
export interface ImportOptions {
  /** The encoding that the reader chose; left out to detect it. */
  encoding?: Encoding | undefined;
  /** Aborted when the reader has turned to another text. */
  signal: AbortSignal;
  /** Is told how much has been read, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Compatibility forms of Han characters that PDF files hold in place of the usual ones. */
const RADICALS = /[\u2e9f\u2ef3\u2f00-\u2fd5\uf900-\ufad9]/g;

/**
 * Joins what stands on one line after what stands on the line before it: Chinese without a space, Latin words with one.
 * @returns the joined text
 */
export function joinLines(before: string, after: string): string {
  const parted = /[\p{Script=Latin}\d,.;:]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after);
  return before + (parted ? ' ' : '') + after;
}

/** A line break of the source, between characters of a script that does without spaces. */
const BREAK_IN_CHINESE = /(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])\s*\n\s*(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])/g;

/** @returns the text on one line, with the usual characters, single spaces, and none at its ends */
export function tidy(text: string): string {
  return text
    .replace(RADICALS, (character) => character.normalize('NFKC'))
    .replace(BREAK_IN_CHINESE, '')
    .replace(/\s+/g, ' ')
    .trim();
}
