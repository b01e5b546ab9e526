import { cut } from 'jieba-wasm';
import type { Segmenter, Token } from './segmenter';

/**
 * A segmenter by jieba-rs compiled to WebAssembly. It keeps one dictionary for the whole process, which is never added
 * to here, so that equal input gives equal output. Tokens are laid end to end, because its own offsets count code points.
 */
export function createJiebaSegmenter(): Segmenter {
  return {
    segment(text) {
      const tokens: Token[] = [];
      let start = 0;
      for (const word of cut(text, true)) {
        tokens.push({ text: word, start, end: start + word.length });
        start += word.length;
      }
      return tokens;
    },
  };
}
