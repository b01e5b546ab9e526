import { describe, expect, test } from 'vitest';
import { describeProblem } from '../problem';
import type { Pattern } from '../types';
import { parseBoundaries, printBoundaries } from './boundary-rows';
import { checkBoundaries, checkBoundaryForm, layOver } from './check-boundaries';
import type { Side } from './boundaries';

const HEADER = 'surface\tword\tside\tverdict\treason\n';
const ROWS = '三农\t农民\tafter\tharmless\twhy\n大会\t扩大\tbefore\tguarded\tno meeting\n';

/** Everything that is wrong with a file. */
function problemsOf(tsv: string): string[] {
  const { boundaries, problems } = parseBoundaries(tsv, 'b.tsv');
  return [...problems, ...(problems.length > 0 ? [] : checkBoundaryForm(tsv, 'b.tsv', boundaries))].map(describeProblem);
}

describe('the file of decisions', () => {
  test.each<[what: string, tsv: string, problems: string[]]>([
    ['nothing wrong', HEADER + ROWS, []],
    ['no row', HEADER, []],
    ['no header', ROWS, ['b.tsv:1: must begin with the columns surface, word, side, verdict, reason']],
    ['a cell too few', `${HEADER}三农\t农民\tafter\tharmless\n`, ['b.tsv:2: has 4 cells; there are 5 columns']],
    ['no reason', `${HEADER}三农\t农民\tafter\tharmless\t\n`, ['b.tsv:2: has a cell that is empty or edged with white space']],
    [
      'a side that is none',
      `${HEADER}三农\t农民\tleft\tharmless\tx\n`,
      ['b.tsv:2: has a side that is none of before, after, around'],
    ],
    [
      'a verdict that is none',
      `${HEADER}三农\t农民\tafter\tok\tx\n`,
      ['b.tsv:2: has a verdict that is none of harmless, guarded'],
    ],
    [
      'twice the same',
      `${HEADER}三农\t农民\tafter\tharmless\tx\n三农\t农民\tafter\tguarded\ty\n`,
      ['b.tsv:3: decides “农民” after “三农” a second time'],
    ],
    [
      'not sorted',
      HEADER + ROWS.split('\n').slice(0, 2).reverse().join('\n') + '\n',
      ['b.tsv: is not sorted or not in canonical form; npm run lexicon:format puts it right'],
    ],
    [
      'no line end',
      (HEADER + ROWS).trim(),
      ['b.tsv: is not sorted or not in canonical form; npm run lexicon:format puts it right'],
    ],
  ])('%s', (_, tsv, problems) => {
    expect(problemsOf(tsv)).toEqual(problems);
  });

  test('reads what it prints', () => {
    const { boundaries } = parseBoundaries(HEADER + ROWS, 'b.tsv');
    expect(boundaries[1]).toEqual({
      surface: '大会',
      word: '扩大',
      side: 'before',
      verdict: 'guarded',
      reason: 'no meeting',
      file: 'b.tsv',
      line: 3,
    });
    expect(printBoundaries([...boundaries].reverse())).toBe(HEADER + ROWS);
  });
});

test.each<[surface: string, word: string, side: Side, expected: [text: string, start: number][]]>([
  ['大会', '扩大', 'before', [['扩大会', 1]]],
  ['大会', '会议', 'after', [['大会议', 0]]],
  ['大会', '人民大会堂', 'around', [['人民大会堂', 2]]],
  ['大会', '大会', 'around', []],
  ['大会', '会议', 'before', []],
  // The word may reach in by one character or by two.
  [
    '一一二',
    '三一一',
    'before',
    [
      ['三一一一二', 2],
      ['三一一二', 1],
    ],
  ],
])('layOver: %s, %s %s', (surface, word, side, expected) => {
  expect(layOver(surface, word, side).map(({ text, start }) => [text, start])).toEqual(expected);
});

describe('checkBoundaries', () => {
  const patterns: Pattern[] = [
    { id: 'da-hui', category: 'party', surfaces: ['大会', '大会战'], notBefore: ['扩'], notAfter: [] },
    { id: 'gong-shang-lian', category: 'party', surfaces: ['工商联'], notBefore: [], notAfter: ['合企'] },
  ];

  test.each<[row: string, problems: string[]]>([
    ['大会\t扩大\tbefore\tguarded', []],
    ['大会\t扩大\tbefore\tharmless', ['b.tsv:2 da-hui: a guard or a longer form stops “大会” in “扩大会”']],
    ['大会\t会议\tafter\tharmless', []],
    ['大会\t会议\tafter\tguarded', ['b.tsv:2 da-hui: no guard stops “大会” in “大会议”']],
    ['大会\t会战\tafter\tguarded', []],
    ['工商联\t联合\tafter\tguarded', ['b.tsv:2 gong-shang-lian: no guard stops “工商联” in “工商联合”']],
    ['工商联\t工商联合企业\taround\tguarded', []],
    ['大会\t民主\tafter\tharmless', ['b.tsv:2 da-hui: “民主” cannot stand after “大会”']],
    ['小会\t会议\tafter\tharmless', ['b.tsv:2: “小会” is no surface of any entry']],
  ])('%s', (row, problems) => {
    const { boundaries } = parseBoundaries(`${HEADER}${row}\tso\n`, 'b.tsv');
    expect(checkBoundaries(boundaries, patterns, '').map(describeProblem)).toEqual(problems);
  });
});
