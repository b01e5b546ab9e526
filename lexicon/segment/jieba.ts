import { cut, tag as tagWords } from 'jieba-wasm';
import type { Segmenter, Token, WordList } from './segmenter';

/**
 * A segmenter by jieba-rs compiled to WebAssembly. It keeps one dictionary for the whole process, which is never added
 * to here, so that equal input gives equal output. Tokens are laid end to end, because its own offsets count code points.
 * @param options.guesses whether it may guess words that its dictionary does not list; without that they fall into characters
 */
export function createJiebaSegmenter({ guesses = true }: { guesses?: boolean } = {}): Segmenter {
  return {
    segment(text) {
      const tokens: Token[] = [];
      let start = 0;
      for (const { word, tag } of tagWords(text, guesses)) {
        tokens.push({ text: word, start, end: start + word.length, tag });
        start += word.length;
      }
      return tokens;
    },
  };
}

/**
 * The dictionary of the same segmenter. Without its guesses at new words it leaves a string whole only if it is listed.
 */
export function createJiebaWordList(): WordList {
  return { has: (word) => cut(word, false).length === 1 };
}
