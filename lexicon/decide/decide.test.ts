import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../cli/load';
import { loadVerdicts, readDecisions } from '../cli/load-decisions';
import type { Pattern } from '../types';
import { parseCandidates } from './candidates';
import { decideCandidates, undecided } from './decide';
import { MarkedCorpus } from './marked-corpus';
import type { Reading } from './rules';

const TEXT = `全市推动高质量发展，做高质量的工作。大力弘扬“红旗渠”精神、踔厉奋发，走在前列。
任务艰巨，竞争进位难。强调“为政之要，贵在力行”要记住。2023年完成21亿元。`;
const document = { id: 'a', text: TEXT, title: { zh: '', en: '' }, meeting: { zh: '', en: '' }, office: null, year: 2023 };
const PATTERNS: Pattern[] = [
  ['fa-zhan', '高质量发展'],
  ['jing-shen', '红旗渠精神'],
  ['chuo-li', '踔厉奋发'],
].map(([id = '', surface = '']) => ({ id, category: 'rhetoric', surfaces: [surface], notBefore: [], notAfter: [] }));
const WORDS = new Set(['任务', '温度', '高质量']);
const reading: Reading = { corpus: new MarkedCorpus([document], PATTERNS, ''), words: { has: (word) => WORDS.has(word) } };
const mined = (text: string, quoted = false) => ({ text, frequency: 1, documents: 1, quoted });

describe('automatic rules', () => {
  test.each<[text: string, quoted: boolean, by: string | undefined, reason: string]>([
    ['高质量发展', false, 'entry', 'fa-zhan'],
    ['质量发展', false, 'part', 'part of fa-zhan'],
    ['红旗渠', false, 'part', 'part of jing-shen'],
    ['弘扬红旗渠', false, 'cut', 'ends inside jing-shen'],
    ['精神、踔厉奋发，走在', false, 'cut', 'ends inside jing-shen'],
    // It stands once inside a mark and once alone, and three characters are no pair.
    ['高质量', false, undefined, ''],
    ['任务', false, 'word', 'plain word'],
    ['温度', false, 'word', 'plain word'],
    ['温度', true, undefined, ''],
    ['务艰', false, undefined, ''],
    ['2023年', false, 'figure', 'figure or numbering'],
    ['21亿元', false, 'figure', 'figure or numbering'],
    ['三是', false, 'figure', 'figure or numbering'],
    ['.强化', false, 'figure', 'figure or numbering'],
    ['1353', true, undefined, ''],
    ['三农', false, undefined, ''],
    ['推动高质量发展', false, 'shell', 'plain words with fa-zhan'],
    ['高质量发展、踔厉奋发', false, 'shell', 'plain words with fa-zhan, chuo-li'],
    ['全市推动高质量发展', false, undefined, ''],
    ['任务艰巨，竞争进位', false, 'row', 'two clauses, one of them cut'],
    ['任务艰巨，竞争进位难', false, undefined, ''],
    // The quotation marks are its borders, though the miner leaves them out.
    ['为政之要，贵在力行', false, undefined, ''],
  ])('%s (quoted: %s)', (text, quoted, by, reason) => {
    expect(decideCandidates([mined(text, quoted)], [], reading)).toEqual([{ text, frequency: 1, documents: 1, by, reason }]);
  });

  test('a person comes before them, and an entry before a person', () => {
    const placed = ['任务', '高质量发展'].map((text, i) => ({
      decision: { text, kind: 'rejected' as const, reason: 'read' },
      file: 'd.tsv',
      line: i + 2,
    }));
    const verdicts = decideCandidates([mined('任务'), mined('高质量发展')], placed, reading);
    expect(verdicts.map(({ by }) => by)).toEqual(['person', 'entry']);
  });
});

test('what is open comes first by frequency', () => {
  const open = [mined('甲'), { ...mined('乙'), frequency: 3 }, { ...mined('丙'), documents: 2 }, mined('任务')];
  expect(undecided(decideCandidates(open, [], reading)).map(({ text }) => text)).toEqual(['乙', '丙', '甲']);
});

describe('parseCandidates', () => {
  const HEADER = 'candidate\tfrequency\tdocuments\tcohesion\tquoted\n';

  test('reads the columns that it needs', () => {
    expect(parseCandidates(`${HEADER}三农\t12\t4\t1.5\tyes\n`, 'c.tsv')).toEqual([
      { text: '三农', frequency: 12, documents: 4, quoted: true },
    ]);
  });

  test.each<[what: string, tsv: string, problem: string]>([
    ['a missing column', 'candidate\tfrequency\tquoted\n', 'c.tsv:1: lacks the column documents'],
    ['no count', `${HEADER}三农\t12\t4\t1\tno\n四风\tx\t4\t1\tno\n`, 'c.tsv:3: must have a string and two counts'],
    ['no string', `${HEADER}\t12\t4\t1\tno\n`, 'c.tsv:2: must have a string and two counts'],
  ])('names %s', (_, tsv, problem) => {
    expect(() => parseCandidates(tsv, 'c.tsv')).toThrow(problem);
  });
});

describe('the decisions as they stand', () => {
  const lexicon = loadLexicon();

  test('parse, are canonical and resolve, and no candidate is undecided', () => {
    expect(undecided(loadVerdicts(lexicon)).map(({ text, frequency }) => `${text} ${frequency}`)).toEqual([]);
  });

  test('are needed: without its row a string is undecided again', () => {
    const { tsv } = readDecisions();
    const without = loadVerdicts(lexicon, tsv.replace(/^总书记\t.*\n/m, ''));
    expect(undecided(without).map(({ text }) => text)).toEqual(['总书记']);
  });

  test('a bad row stops everything', () => {
    const { tsv } = readDecisions();
    expect(() => loadVerdicts(lexicon, tsv.replace(/^总书记\t.*$/m, '总书记\tvariant:nobody\tperson'))).toThrow(
      'which no entry has as id',
    );
  });
});
