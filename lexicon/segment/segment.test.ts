import { describe, expect, test } from 'vitest';
import { createFixedSegmenter } from './fixed-segmenter';
import { createJiebaSegmenter } from './jieba';
import { TokenLine } from './token-line';

describe('jieba', () => {
  test.each<[text: string, guesses: boolean, expected: string[]]>([
    ['召开扩大会议', true, ['召开/v', '扩大/v', '会议/n']],
    ['坚持“三农”工作', true, ['坚持/v', '“/x', '三农/nz', '”/x', '工作/vn']],
    // 或众 is no word of the dictionary: only a guess puts it together.
    ['或众创空间', true, ['或众', '创', '空间']],
    ['或众创空间', false, ['或', '众', '创', '空间']],
  ])('cuts %s, guesses %s', (text, guesses, expected) => {
    const tokens = createJiebaSegmenter({ guesses }).segment(text);
    expect(tokens.map((token, i) => (expected[i]?.includes('/') ? `${token.text}/${token.tag ?? ''}` : token.text))).toEqual(
      expected,
    );
  });

  test('counts in UTF-16 units, and covers the whole text', () => {
    const text = '𠮷野家😀的发展\n\n工作 ok';
    const tokens = createJiebaSegmenter().segment(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
    expect(tokens.map((token) => token.text).join('')).toBe(text);
  });
});

describe('TokenLine', () => {
  const line = new TokenLine(createFixedSegmenter(['召开 扩大 会议 。']).segment('召开扩大会议。'));
  const text = (token: { text: string } | undefined) => token?.text;

  test.each<[start: number, end: number, expected: string[]]>([
    [0, 2, ['召开']],
    [3, 5, ['扩大', '会议']],
    [1, 7, ['召开', '扩大', '会议', '。']],
    [7, 9, []],
  ])('over %d–%d', (start, end, expected) => {
    expect(line.over(start, end).map(text)).toEqual(expected);
  });

  test.each<[at: number, ending: string | undefined, starting: string | undefined]>([
    [0, undefined, '召开'],
    [2, '召开', '扩大'],
    [3, undefined, undefined],
    [7, '。', undefined],
  ])('at %d', (at, ending, starting) => {
    expect([text(line.endingAt(at)), text(line.startingAt(at))]).toEqual([ending, starting]);
  });
});
