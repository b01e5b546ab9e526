import { beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_ROOT, LEXICON_ROOT } from '../cli/load';
import { readCorpus } from '../corpus/read-corpus';
import type { CorpusDocument } from '../types';
import { createJiebaSegmenter } from '../segment/jieba';
import { mineCandidates, type Candidate } from './mine';
import { printCandidates } from './print';
import { SubstringCounter } from './substrings';

let candidates: Map<string, Candidate>;
let printed: string;
beforeAll(() => {
  const mined = mineCandidates(readCorpus(CORPUS_ROOT), createJiebaSegmenter());
  candidates = new Map(mined.map((candidate) => [candidate.text, candidate]));
  printed = printCandidates(mined);
});

test.each<[text: string, flags: Partial<Candidate>]>([
  ['两个确立', { frequency: 5, documents: 4, quoted: true, numeral: true }],
  ['三管三必须', { quoted: true, numeral: true }],
  ['1353', { quoted: true, numeral: true }],
  ['97193', { quoted: true, numeral: true }],
  ['20+N', { quoted: true, numeral: true }],
  ['六帮六助', { quoted: true, numeral: true }],
  ['三农', { quoted: true, numeral: true }],
  ['踔厉奋发、勇毅前行', { frequency: 2, parallel: true }],
  ['人民至上、生命至上', { parallel: true }],
  ['绣花功夫', { quoted: true }],
  ['工笔画', { quoted: true }],
  ['高质量发展', { documents: 5 }],
  ['习近平新时代中国特色社会主义思想', {}],
  ['以习近平同志为核心的党中央', { documents: 4 }],
])('finds %s', (text, flags) => {
  expect(candidates.get(text)).toMatchObject(flags);
});

test('no candidate runs across a gap, a stop or a line, or is too long', () => {
  for (const text of candidates.keys()) {
    expect(text).not.toMatch(/[□。；！？\n*?]/);
    expect(text.length).toBeLessThanOrEqual(24);
  }
});

test('every figure is a number, also at the edges of the corpus', () => {
  for (const { text, dispersion, cohesion, leftEntropy, rightEntropy } of candidates.values()) {
    for (const figure of [dispersion, cohesion, leftEntropy, rightEntropy]) expect(figure, text).toSatisfy(Number.isFinite);
    expect(dispersion, text).toBeGreaterThanOrEqual(0);
    expect(dispersion, text).toBeLessThanOrEqual(1);
  }
});

test('the committed candidates are what the corpus gives today', () => {
  expect(readFileSync(join(LEXICON_ROOT, 'candidates.tsv'), 'utf8')).toBe(printed);
});

test('figures of a small corpus, by hand', () => {
  const document = (id: string, text: string): CorpusDocument => ({
    id,
    text,
    title: { zh: '', en: '' },
    meeting: { zh: '', en: '' },
    office: null,
    year: 2023,
  });
  const segmenter = { segment: (text: string) => Array.from(text, (char, i) => ({ text: char, start: i, end: i + 1 })) };
  const mined = mineCandidates([document('a', '甲乙丙甲乙丁'), document('b', '戊己庚辛壬癸')], segmenter);
  const found = mined.find(({ text }) => text === '甲乙');
  // 2 of 12 characters; 甲 and 乙 two each, so log2((2/12) / ((2/12)·(2/12))) = log2 6.
  expect(found).toMatchObject({ frequency: 2, documents: 1, dispersion: 1, cohesion: 2.585, rightEntropy: 1 });
});

test('SubstringCounter counts what a plain search counts', () => {
  const text = '一二一二一三一二';
  const counter = new SubstringCounter(text, 4);
  for (const part of ['一', '一二', '二一', '一二一', '三', '四', '一二一二']) {
    const places = Array.from(text, (_, i) => i).filter((i) => text.startsWith(part, i));
    expect(counter.places(part)).toEqual(places);
    expect(counter.count(part)).toBe(places.length);
  }
  expect(() => counter.count('一二一二一')).toThrow(RangeError);
});
