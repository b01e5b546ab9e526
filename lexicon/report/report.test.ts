import { describe, expect, test } from 'vitest';
import type { Verdict } from '../decide/decide';
import { createMatcher } from '../match/matcher';
import { describeProblem, InputError } from '../problem';
import { documentOf, entryOf } from '../../tests/lexicon-fixtures';
import type { Pattern } from '../types';
import { measureCovered } from './covered';
import { findGaps } from './gaps';
import { markGold } from './mark-gold';
import { parseGoldSpans, parseGoldTerms } from './parse-gold';
import { printReport } from './print-report';
import { countDecided } from './report';
import { scoreSpans, type MarkedParagraph } from './score-spans';
import { scoreTerms } from './score-terms';
import { tallyEntries } from './tally';

function patternOf(surface: string): Pattern {
  return { id: surface, category: 'rural', surfaces: [surface], notBefore: [], notAfter: [] };
}

const ENTRIES = [
  entryOf('a', 'a', { form: 'numbered-set', related: [{ id: 'b', rel: 'near' }] }),
  entryOf('b', 'b', { category: 'party', reviewed: { by: 'someone', on: '2026-01-01' } }),
];

test('counts entries by each property', () => {
  const tally = tallyEntries(ENTRIES);
  expect(tally.entries).toBe(2);
  expect(tally.category).toMatchObject({ ideology: 0, party: 1, rural: 1 });
  expect(tally.form).toMatchObject({ 'numbered-set': 1, 'set-phrase': 1, slogan: 0 });
  expect(tally.reviewed).toEqual({ yes: 1, no: 1 });
});

test('finds what entries lack', () => {
  expect(findGaps(ENTRIES)).toEqual({
    'no renderings': ['a', 'b'],
    'no origin': ['a', 'b'],
    'no related': ['b'],
    'numbered-set without members': ['a'],
  });
});

test('counts characters inside hits, without white space', () => {
  const documents = [documentOf('0', '做好三农工作\n'), documentOf('1', '三农\n三农')];
  const covered = measureCovered(documents, createMatcher([patternOf('三农')], ''));
  expect(covered).toMatchObject({ part: 6, of: 10, share: 0.6 });
  expect(covered.documents.map(({ id, part, of }) => [id, part, of])).toEqual([
    ['0', 2, 6],
    ['1', 4, 4],
  ]);
});

test('tells what people decided from what rules decided', () => {
  const verdict = (by: string | undefined): Verdict => ({ text: '词', frequency: 2, documents: 1, by, reason: '' });
  const counted = countDecided([verdict('entry'), verdict('person'), verdict('word'), verdict(undefined)]);
  expect(counted).toEqual({
    decided: { part: 2, of: 4, share: 0.5 },
    surfaces: { part: 1, of: 4, share: 0.25 },
    rows: { part: 1, of: 4, share: 0.25 },
    rules: { part: 1, of: 4, share: 0.25 },
    open: { part: 1, of: 4, share: 0.25 },
  });
});

describe('scoreTerms', () => {
  test.each<[what: string, term: string, variants: string[], surface: string, found: boolean]>([
    ['the same string', '三农', [], '三农', true],
    ['a variant', '农村工作', ['三农'], '三农', true],
    ['marks aside', '“五星”支部，创建', [], '五星支部创建', true],
    ['a redaction aside', '建强**副中心', [], '建强副中心', true],
    ['a short affix', '高质量发展', [], '推动高质量发展', true],
    ['the other way round', '推动高质量发展', [], '高质量发展', true],
    ['an affix that is too long', '高质量发展', [], '奋力推动高质量发展', false],
    ['strings too short for an affix', '新三农', [], '新三农村', false],
    ['another string', '三农', [], '四风', false],
  ])('%s', (_, term, variants, surface, found) => {
    const { terms, missing } = scoreTerms([{ term, variants, priority: 'A' }], [surface]);
    expect(terms).toEqual({ A: { part: found ? 1 : 0, of: 1, share: found ? 1 : 0 } });
    expect(missing).toEqual({ A: found ? [] : [term] });
  });
});

describe('scoreSpans', () => {
  const text = '零一二三四五六七八九';
  const span = (start: number, end: number, priority = 'A') => ({ start, end, priority, term: text.slice(start, end) });
  const paragraph = (gold: [number, number, string?][], marks: [number, number][]): MarkedParagraph => ({
    text,
    gold: gold.map((args) => span(...args)),
    marks: marks.map(([start, end]) => ({ start, end })),
  });

  test.each<[string, MarkedParagraph, missed: string[], extra: string[]]>([
    ['the same stretch', paragraph([[0, 4]], [[0, 4]]), [], []],
    ['half of the union', paragraph([[0, 4]], [[0, 2]]), [], []],
    ['less than half: missed, but within the span', paragraph([[0, 5]], [[0, 2]]), ['零一二三四'], []],
    ['less than half, and beyond the span', paragraph([[0, 4]], [[3, 8]]), ['零一二三'], ['三四五六七']],
    ['one mark for two spans finds one', paragraph([[0, 3], [3, 5]], [[0, 5]]), ['三四'], []], // prettier-ignore
    ['a second mark inside a span that is found', paragraph([[0, 4]], [[0, 2], [2, 4]]), [], []], // prettier-ignore
    ['a neutral span neither found', paragraph([[0, 4, 'C']], []), [], []],
    ['nor wrong, wherever it is touched', paragraph([[0, 4, 'C']], [[3, 9]]), [], []],
    ['nothing there', paragraph([], [[0, 2]]), [], ['零一']],
  ])('%s', (_, marked, missed, extra) => {
    const score = scoreSpans([marked]);
    expect(score.missed).toEqual(missed);
    expect(score.extra).toEqual(extra);
  });

  test('precision, recall and F1 of spans and of characters', () => {
    const score = scoreSpans([
      paragraph([[0, 4], [5, 7]], [[0, 4], [8, 10]]), // prettier-ignore
      paragraph([[0, 2], [4, 8, 'C']], [[0, 3]]), // prettier-ignore
    ]);
    expect(score.spans).toEqual({ precision: 0.6667, recall: 0.6667, f1: 0.6667 });
    // 4 + 2 characters right, 2 missed, 2 + 1 extra.
    expect(score.characters).toEqual({ precision: 0.6667, recall: 0.75, f1: 0.7059 });
  });
});

test('marks paragraphs where they stand, and keeps the hits that lie inside', () => {
  const speech = '前文三农。做好三农工作，四风问题';
  const [row] = parseGoldSpans(JSON.stringify({ file: 'a.txt', paragraph_text: '做好三农工作，四', spans: [] }), 'g').rows;
  const matcher = createMatcher([patternOf('三农'), patternOf('四风')], '');
  expect(row && markGold([row], matcher, () => speech)[0]?.marks).toEqual([{ start: 2, end: 4 }]);
  expect(() => row && markGold([row], matcher, () => '别的')).toThrow(InputError);
});

test.each<[string, string]>([
  ['{"term":"三农"', 'g:1: is not JSON'],
  ['\n{"term":"三农"}', 'g:2: priority'],
])('names the line of a bad row: %j', (jsonl, problem) => {
  expect(parseGoldTerms(jsonl, 'g').problems.map(describeProblem).join('\n')).toContain(problem);
});

test('refuses readers’ marks in a file outside the corpus', () => {
  const row = JSON.stringify({ file: '../secret.txt', paragraph_text: '三农', spans: [] });
  expect(parseGoldSpans(row, 'g').problems.map(describeProblem)).toEqual(['g:1: file must be the plain name of a .txt file']);
});

test('prints every figure with its denominator', () => {
  const text = printReport({
    entries: tallyEntries(ENTRIES),
    candidates: countDecided([]),
    characters: { part: 1, of: 4, share: 0.25, documents: [] },
    gaps: findGaps(ENTRIES),
    gold: { folder: 'gold', terms: scoreTerms([{ term: '三农', priority: 'A' }], []) },
  });
  expect(text).toContain('1 of 4 (25.0 %)');
  expect(text).toContain('no related                     1 of 2');
  expect(text).toContain('terms of priority A found 0 of 1');
  expect(text).toContain('not found: 三农');
});
