import { describe, expect, test } from 'vitest';
import { detailsOf, documentOf, entryOf } from '../../tests/lexicon-fixtures';
import { concordance, cutLine } from './concordance';
import { sortByLeft, sortByRight } from './sort';

describe('concordance', () => {
  const details = detailsOf(
    [entryOf('san-nong', '三农'), entryOf('gong-zuo', '三农工作')],
    [documentOf('a', '三农。\n抓好三农工作'), documentOf('b', '做好“三农”工作')],
  );
  const shown = (id: string, window?: number) =>
    concordance(details, id, window).map(({ left, hit, right, document, at }) => `${document.id}${at} ${left}[${hit}]${right}`);

  test('has every occurrence in the order of the speeches, also inside longer formulations', () => {
    expect(shown('san-nong')).toEqual(['a0 [三农]。', 'a6 抓好[三农]工作', 'b3 做好“[三农]”工作']);
    expect(shown('gong-zuo')).toEqual(['a6 抓好[三农工作]', 'b3 做好“[三农”工作]']);
  });

  test('shows as many characters as asked for', () => {
    expect(shown('san-nong', 1)).toEqual(['a0 [三农]。', 'a6 好[三农]工', 'b3 “[三农]”']);
    expect(shown('san-nong', 0)).toEqual(['a0 [三农]', 'a6 [三农]', 'b3 [三农]']);
  });

  test('knows no entry of another name', () => expect(shown('nobody')).toEqual([]));
});

test.each<[what: string, text: string, hit: string, window: number, line: string]>([
  ['an end of paragraph on both sides', '前\n左中右\r\n后', '中', 9, '左|中|右'],
  ['a character of two units is one', '𠀀𠀁中𠀂𠀃', '中', 1, '𠀁|中|𠀂'],
  ['no neighbours', '中', '中', 3, '|中|'],
])('cutLine: %s', (_, text, hit, window, line) => {
  const start = text.indexOf(hit);
  const { left, hit: cut, right } = cutLine(text, start, start + hit.length, window);
  expect([left, cut, right].join('|')).toBe(line);
});

describe('sorting', () => {
  const lines = (texts: string[]) => texts.map((text) => ({ left: text, right: text, text }));

  test.each<[what: string, sort: typeof sortByLeft, texts: string[], sorted: string[]]>([
    [
      'left: the nearest character decides, then the next',
      sortByLeft,
      ['做好', '抓好', '推进', '办好'],
      ['办好', '抓好', '做好', '推进'],
    ],
    ['left: quotation marks are no neighbours', sortByLeft, ['推进', '抓好“', '抓好'], ['抓好“', '抓好', '推进']],
    ['left: nothing comes first', sortByLeft, ['好', ''], ['', '好']],
    ['right: in the order of pinyin', sortByRight, ['作', '发', '工', '思'], ['发', '工', '思', '作']],
    ['right: by the second character too', sortByRight, ['工作', '工程', '”工人'], ['工程', '”工人', '工作']],
  ])('%s', (_, sort, texts, sorted) => {
    const given = lines(texts);
    expect(sort(given).map(({ text }) => text)).toEqual(sorted);
    expect(given.map(({ text }) => text)).toEqual(texts);
  });
});
