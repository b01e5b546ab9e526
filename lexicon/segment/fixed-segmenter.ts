import type { Segmenter } from './segmenter';

/**
 * A segmenter for tests and small examples that knows no language: words are parted by spaces in what it is told.
 * @param texts each text as it shall be cut, for example "坚持/v “ 三农 ” 工作/vn"; a tag follows a stroke
 * @returns a segmenter of exactly these texts, spaces and tags left out
 * @throws RangeError when it is asked for any other text
 */
export function createFixedSegmenter(texts: readonly string[]): Segmenter {
  const known = new Map(
    texts.map((cut) => {
      const words = cut.split(' ').map((word) => word.split('/') as [text: string, tag?: string]);
      return [words.map(([text]) => text).join(''), words] as const;
    }),
  );
  return {
    segment(text) {
      const words = known.get(text);
      if (words === undefined) throw new RangeError(`no cut is known of “${text}”`);
      let start = 0;
      return words.map(([word, tag]) => ({ text: word, tag, start, end: (start += word.length) }));
    },
  };
}
