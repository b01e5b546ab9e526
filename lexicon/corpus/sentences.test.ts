import { expect, test } from 'vitest';
import { splitClauses, splitSentences } from './sentences';

const slices = (text: string, spans: { from: number; to: number }[]) => spans.map(({ from, to }) => text.slice(from, to));

test.each<[what: string, text: string, sentences: string[]]>([
  ['nothing', '', []],
  ['two sentences', '一是发展。二是稳定！', ['一是发展。', '二是稳定！']],
  ['a closing quotation mark', '他说：“要干。”大家干。', ['他说：“要干。”', '大家干。']],
  ['two marks at once', '哪有过硬业绩？！一支队伍', ['哪有过硬业绩？！', '一支队伍']],
  ['lines', '标题\n同志们：\n', ['标题', '同志们：']],
])('cuts into sentences: %s', (_, text, sentences) => {
  expect(slices(text, splitSentences(text))).toEqual(sentences);
});

test('cuts a sentence into clauses', () => {
  const text = '前句。要坚定方向，踔厉奋发；勇毅前行。后句。';
  expect(slices(text, splitClauses(text, { from: 3, to: 19 }))).toEqual(['要坚定方向，', '踔厉奋发；', '勇毅前行。']);
});
