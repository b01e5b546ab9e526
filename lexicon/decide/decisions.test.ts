import { describe, expect, test } from 'vitest';
import { describeProblem } from '../problem';
import { checkDecisionForm, checkDecisions } from './check';
import { parseDecisions, printDecisions } from './decisions';
import { MarkedCorpus } from './marked-corpus';

const HEADER = 'string\tdecision\treason\n';
const GOOD = `${HEADER}三农问题\trejected\tplain phrase\n农\tvariant:san-nong\ttoo short\n农业\tpart-of:san-nong\tplain word\n`;

const pattern = { id: 'san-nong', category: 'rural' as const, surfaces: ['三农'], notBefore: [], notAfter: [] };
const text = '抓好“三农”工作。三农问题，农业第一。';
const document = { id: 'a', text, title: { zh: '', en: '' }, meeting: { zh: '', en: '' }, office: null, year: 2023 };
const corpus = new MarkedCorpus([document], [pattern], '');

describe('parseDecisions and printDecisions', () => {
  test('give back a canonical file', () => {
    const { decisions, problems } = parseDecisions(GOOD, 'd.tsv');
    expect(problems).toEqual([]);
    expect(decisions.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(decisions[1]?.decision).toEqual({ text: '农', kind: 'variant', entry: 'san-nong', reason: 'too short' });
    expect(printDecisions(decisions.map(({ decision }) => decision))).toBe(GOOD);
  });

  test.each<[what: string, row: string, problem: string]>([
    ['an unknown decision', '农业\taccepted\tplain', 'd.tsv:2: “农业” is decided “accepted”; it must be'],
    ['an entry without an id', '农业\tvariant:\tplain', 'd.tsv:2: “农业” is decided “variant:”; it must be'],
    ['a rejection with an id', '农业\trejected:san-nong\tplain', 'd.tsv:2: “农业” is decided “rejected:san-nong”; it must be'],
    ['an empty reason', '农业\trejected\t', 'd.tsv:2: “农业” has no reason'],
    ['an empty string', '\trejected\tplain', 'd.tsv:2: names no string'],
    ['a missing cell', '农业\trejected', 'd.tsv:2: must have three cells, not 2'],
    ['an empty line', '', 'd.tsv:2: must have three cells, not 1'],
    ['a line end of another system', '农业\trejected\tplain\r', 'd.tsv:2: has a cell that begins or ends with white space'],
  ])('name %s', (_, row, problem) => {
    const { decisions, problems } = parseDecisions(`${HEADER}${row}\n`, 'd.tsv');
    expect(decisions).toEqual([]);
    expect(problems.map(describeProblem).join('\n')).toContain(problem);
  });

  test('ask for the header', () => {
    expect(parseDecisions('农业\trejected\tplain\n', 'd.tsv').problems.map(describeProblem)).toEqual([
      'd.tsv:1: must begin with the header “string, decision, reason”',
    ]);
  });
});

describe('checkDecisions', () => {
  const check = (rows: string) =>
    checkDecisions(parseDecisions(HEADER + rows, 'd.tsv').decisions, new Set(['san-nong']), corpus).map(describeProblem);

  test.each<[what: string, rows: string, problems: string[]]>([
    ['nothing wrong', '农业\trejected\tplain\n三农问题\tpart-of:san-nong\tplain\n', []],
    [
      'an unknown entry',
      '农业\tvariant:liang-nong\tplain\n',
      ['d.tsv:2: “农业” belongs to “liang-nong”, which no entry has as id'],
    ],
    ['a surface', '三农\trejected\tplain\n', ['d.tsv:2: “三农” is a surface of san-nong, so it needs no row']],
    [
      'a surface in quotation marks',
      '“三农”\trejected\tplain\n',
      ['d.tsv:2: ““三农”” is a surface of san-nong, so it needs no row'],
    ],
    ['a string twice', '农业\trejected\tplain\n农业\trejected\tword\n', ['d.tsv:3: “农业” is already decided in line 2']],
    [
      'a string twice with another mark',
      '三农问题、农业\trejected\tplain\n三农问题，农业\trejected\tplain\n',
      ['d.tsv:3: “三农问题，农业” is already decided in line 2'],
    ],
    ['a string of no speech', '农村\trejected\tplain\n', ['d.tsv:2: “农村” occurs in no speech']],
  ])('%s', (_, rows, problems) => {
    expect(check(rows)).toEqual(problems);
  });
});

test.each<[what: string, tsv: string, line: number | undefined]>([
  ['sorted', GOOD, undefined],
  ['out of order', `${HEADER}农业\trejected\ta\n三农问题\trejected\tb\n`, 2],
  ['without the last line end', GOOD.trimEnd(), 5],
  ['with an empty line', `${GOOD}\n`, 6],
])('checkDecisionForm: %s', (_, tsv, line) => {
  const { decisions } = parseDecisions(tsv, 'd.tsv');
  expect(checkDecisionForm('d.tsv', tsv, decisions).map((problem) => problem.line)).toEqual(line === undefined ? [] : [line]);
});
