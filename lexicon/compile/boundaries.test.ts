import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusTexts, findUndecided } from '../cli/load-boundaries';
import { LEXICON_ROOT, readLexicon } from '../cli/load';
import { readText } from '../cli/read-text';
import { createFixedSegmenter } from '../segment/fixed-segmenter';
import type { Pattern } from '../types';
import { findStraddles } from './boundaries';
import { leaveUndecided, type Boundary } from './boundary-rows';

function pattern(surface: string, more: Partial<Pattern> = {}): Pattern {
  return { id: surface, category: 'party', surfaces: [surface], notBefore: [], notAfter: [], ...more };
}

/** What is found of one pattern in one text that is cut as told. */
function straddles(item: Pattern, cut: string) {
  const text = cut.replaceAll(' ', '');
  return findStraddles([item], '', [{ name: 'a', text }], createFixedSegmenter([cut]));
}

describe('findStraddles', () => {
  test.each<[what: string, item: Pattern, cut: string, expected: string[]]>([
    ['a word over the start', pattern('保民生'), '确保 民生 资金', ['确保 before 1']],
    ['a word over the end', pattern('工商联'), '工商 联合 企业', ['联合 after 1']],
    ['words over both borders', pattern('大会'), '召开 扩大 会议', ['会议 after 1', '扩大 before 1']],
    ['a word around the hit', pattern('大会'), '在 人民大会堂', ['人民大会堂 around 1']],
    ['a longer word with the same start', pattern('大会'), '大会堂 前', ['大会堂 around 1']],
    ['a longer word with the same end', pattern('大会'), '扩大会', ['扩大会 around 1']],
    ['a hit cut as it should be', pattern('大会'), '召开 大会 了', []],
    ['a hit of two words', pattern('综合治理'), '渠 综合 治理', []],
    ['quotation marks inside', pattern('三农工作'), '加大 “ 三农 ” 工作力度', ['工作力度 after 1']],
    ['each time', pattern('大会'), '扩大 会议 ， 扩大 会议', ['会议 after 2', '扩大 before 2']],
    ['a guard before', pattern('大会', { notBefore: ['扩'] }), '召开 扩大 会议', []],
    ['a guard after', pattern('大会', { notAfter: ['议'] }), '召开 扩大 会议', []],
    ['a longer form of the same entry', pattern('大会', { surfaces: ['大会', '扩大会议'] }), '召开 扩大 会议', []],
    ['five characters', pattern('全过程民主'), '健全 过程 民主', []],
  ])('%s', (_, item, cut, expected) => {
    expect(straddles(item, cut).map(({ word, side, count }) => `${word} ${side} ${count}`)).toEqual(expected);
  });

  test('looks for each entry on its own, as figures are counted', () => {
    const text = '扩大会议';
    const found = findStraddles(
      [pattern('大会'), pattern('扩大会议')],
      '',
      [{ name: 'a', text }],
      createFixedSegmenter(['扩大 会议']),
    );
    expect(found.map(({ id, word }) => [id, word])).toEqual([
      ['大会', '会议'],
      ['大会', '扩大'],
    ]);
  });

  test('folds the surface, and quotes the first hit of the first text that has it', () => {
    const segmenter = createFixedSegmenter(['無', '一二三四五六七八九 擴大 會議 \n 了', '擴大 會議']);
    const texts = ['無', '一二三四五六七八九擴大會議\n了', '擴大會議'].map((text, i) => ({ name: `text ${i}`, text }));
    const [found] = findStraddles([pattern('大会')], '會会', texts, segmenter);
    expect(found).toEqual({
      id: '大会',
      surface: '大会',
      word: '擴大',
      side: 'before',
      count: 2,
      example: '三四五六七八九擴[大會]議 了',
      text: 'text 1',
    });
  });
});

test.each<[what: string, row: Partial<Boundary>, left: number]>([
  ['confirmed as harmless', {}, 0],
  ['said to be guarded, yet found', { verdict: 'guarded' }, 1],
  ['another side', { side: 'around' }, 1],
  ['another word', { word: '保' }, 1],
])('leaveUndecided: %s', (_, row, left) => {
  const found = straddles(pattern('保民生'), '确保 民生');
  const boundary: Boundary = { surface: '保民生', word: '确保', side: 'before', verdict: 'harmless', reason: 'so', ...row };
  expect(leaveUndecided(found, [boundary])).toHaveLength(left);
});

describe('the lexicon as it stands', () => {
  const lexicon = readLexicon();
  const others = join(LEXICON_ROOT, '../../shared/texts/other');
  const undecided = (texts: Parameters<typeof findUndecided>[1]) =>
    findUndecided(lexicon, texts).map(({ surface, word, side, example }) => `${surface} ${word} ${side}: ${example}`);

  test('has no undecided danger in the speeches', () => {
    expect(undecided(corpusTexts(lexicon.documents))).toEqual([]);
  });

  test.skipIf(!existsSync(others))('has none in novels and news either', () => {
    const texts = readdirSync(others).map((name) => ({ name, text: readText(join(others, name)) }));
    expect(texts.length).toBeGreaterThan(0);
    expect(undecided(texts)).toEqual([]);
  });
});
