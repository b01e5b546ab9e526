import { describe, expect, test } from 'vitest';
import { createReadings } from '../compile/readings';
import { readClaims } from '../entries/claims';
import { parseEntries, printEntries } from '../entries/format';
import { describeProblem } from '../problem';
import type { CorpusDocument } from '../types';
import { describeDraft } from './describe';
import { draftEntry } from './draft-entry';
import { countMembers, guessCategory } from './guess';
import { freeId, makeId } from './make-id';
import { fileToWrite, planEntry, type Request } from './plan-entry';
import { readHeadword } from './read-headword';
import { surveyHeadword } from './survey';

describe('makeId', () => {
  const readings = createReadings();
  test.each([
    ['两个确立', 'liang-ge-que-li'],
    ['十大战略', 'shi-da-zhan-lve'],
    ['绿水青山', 'lv-shui-qing-shan'],
    ['1353总体发展思路', '1353-zong-ti-fa-zhan-si-lu'],
    ['稳外贸、稳外资', 'wen-wai-mao-wen-wai-zi'],
    ['“五星”支部创建', 'wu-xing-zhi-bu-chuang-jian'],
    ['GDP', 'gdp'],
  ])('of %s', (zh, id) => {
    expect(makeId(readings.pinyin(zh))).toBe(id);
  });

  test.each<[taken: string[], id: string]>([
    [[], 'si-feng'],
    [['si-feng'], 'si-feng-2'],
    [['si-feng', 'si-feng-2'], 'si-feng-3'],
  ])('gives way to %j', (taken, id) => {
    expect(freeId('si-feng', new Set(taken))).toBe(id);
  });
});

test.each<[typed: string, result: { zh: string } | { reason: string }]>([
  [' 三农 ', { zh: '三农' }],
  ['“三农”', { zh: '三农' }],
  ['"三农"', { zh: '三农' }],
  ['“五星”支部创建', { zh: '“五星”支部创建' }],
  ['锚定“两个确保”', { zh: '锚定“两个确保”' }],
  ['', { reason: 'the headword is empty' }],
  ['“”', { reason: 'the headword is empty' }],
  ['三农 四风', { reason: '“三农 四风” holds white space: give one headword, without spaces' }],
  ['建强**副中心', { reason: '“建强**副中心” holds a redaction' }],
  ['1353', { reason: '“1353” holds no Chinese character' }],
  ['农', { reason: '“农” is a single character: a headword has at least two' }],
  ['三农，', { reason: '“三农，” begins or ends with a punctuation mark' }],
])('readHeadword %j', (typed, result) => {
  expect(readHeadword(typed)).toEqual(result);
});

test.each<[zh: string, category: string | undefined, members: number | undefined]>([
  ['农业机械化', 'rural', undefined],
  ['廉政建设', 'party', undefined],
  ['农村养老', undefined, undefined], // rural or livelihood: not evident
  ['发展', undefined, undefined],
  ['两个确立', undefined, 2],
  ['十大战略', undefined, 10],
  ['十四项制度', undefined, 14],
  ['二十条措施', undefined, 20],
  ['二十大精神', undefined, undefined],
  ['一个中心', undefined, undefined],
  ['三驾马车', undefined, undefined],
])('guesses of %s: %s, %s', (zh, category, members) => {
  expect(guessCategory(zh)).toBe(category);
  expect(countMembers(zh)).toBe(members);
});

describe('draftEntry', () => {
  const draft = draftEntry({ zh: '三个农村', id: 'san-ge-nong-cun' });

  test('is refused by the check, naming all that is left', () => {
    const { entries, problems } = parseEntries(printEntries([draft]), 'rural.yaml');
    expect(entries).toEqual([]);
    const told = problems.map(describeProblem);
    expect(told.every((line) => line.startsWith('rural.yaml:1 san-ge-nong-cun: '))).toBe(true);
    const fields = ['scope', 'gloss.zh', 'gloss.en', 'definition.zh', 'definition.en', 'members.2.en', 'evidence'];
    for (const field of fields) expect(told.join('\n')).toContain(` ${field}: `);
    expect(told.join('\n')).not.toContain(' category: ');
    expect(told.join('\n')).not.toContain(' form: ');
  });

  test('prefers what is given', () => {
    const given = draftEntry({ zh: '三个农村', id: 'x', category: 'party', form: 'slogan' });
    expect([given.category, given.form, given.members]).toEqual(['party', 'slogan', undefined]);
  });
});

describe('surveyHeadword', () => {
  const text = '做好“三农”工作，全面推进乡村振兴战略，加快农业现代化。全面推进、乡村振兴。';
  const documents: CorpusDocument[] = [
    { id: '000', title: { zh: '', en: '' }, meeting: { zh: '', en: '' }, office: null, year: 2023, text },
    { id: '001', title: { zh: '', en: '' }, meeting: { zh: '', en: '' }, office: null, year: 2023, text: '别的话。' },
  ];
  const claims = readClaims(
    '- id: san-nong\n  zh: 三农\n- id: zhen-xing\n  zh: 振兴战略\n  variants: [振兴大计]\n- id: quan\n  zh: 全面推进乡村振兴\n  form: TODO\n',
    'rural.yaml',
  );
  const survey = (zh: string) => surveyHeadword(zh, claims, documents);

  test('counts and quotes', () => {
    const { corpus, contexts, owner } = survey('乡村振兴战略');
    expect(corpus).toMatchObject({ occurrences: 1, documents: 1, of: 2 });
    expect(contexts.map(({ doc, start, end }) => [doc, text.slice(start, end)])).toEqual([[0, '乡村振兴战略']]);
    expect(owner).toBeUndefined();
  });

  test('knows what lies inside what, entries that are only begun among them', () => {
    expect(survey('乡村振兴战略').contains).toEqual(['振兴战略']);
    expect(survey('乡村振兴').within).toEqual(['全面推进乡村振兴']);
  });

  test.each<[zh: string, owner: string | undefined]>([
    ['三农', 'san-nong'],
    ['“三农”', 'san-nong'],
    ['振兴大计', 'zhen-xing'],
    ['全面推进乡村振兴', 'quan'],
    ['农业', undefined],
  ])('%s belongs to %s', (zh, owner) => {
    expect(survey(zh).owner?.id).toBe(owner);
  });

  test.each<[zh: string, written: string | undefined]>([
    ['農業現代化', '农业现代化'],
    ['农业现代化', undefined],
    ['四风', undefined],
  ])('%s is written %s', (zh, written) => {
    expect(survey(zh).writtenInstead).toBe(written);
  });

  test('says all of it in comments, so that the whole is YAML', () => {
    const zh = '乡村振兴战略';
    const draft = draftEntry({ zh, id: 'x' });
    const head = describeDraft({ survey: survey(zh), pinyin: 'p', documents, file: 'rural.yaml', decision: 'rejected (plain)' });
    expect(head.split('\n').every((line) => line === '' || line.startsWith('# '))).toBe(true);
    expect(head).toContain('1 occurrence in 1 of 2 speeches');
    expect(head).toContain('000 做好“三农”工作，全面推进【乡村振兴战略】，加快农业现代化。');
    expect(head).toContain('holds the entries 振兴战略');
    expect(head).toContain('rejected (plain)');
    expect(readClaims(head + printEntries([draft]), '').map(({ surfaces }) => surfaces)).toEqual([[zh]]);
  });
});

describe('planEntry', () => {
  const text = '做好三农工作，加快农业现代化。';
  const documents: CorpusDocument[] = [
    { id: '000', title: { zh: '', en: '' }, meeting: { zh: '', en: '' }, office: null, year: 2023, text },
  ];
  const claims = readClaims('- id: gong-zuo\n  zh: 工作\n', 'rural.yaml');
  const world = { claims, documents, pinyin: (zh: string) => (zh === '公作' ? 'gōng zuò' : 'cí') };

  test('takes the file of the category', () => {
    const plan = planEntry({ typed: '农业现代化' }, world);
    expect([plan.draft.id, plan.draft.category, fileToWrite(plan)]).toEqual(['ci', 'rural', 'rural.yaml']);
  });

  test('gives another id where the computed one is taken', () => {
    expect(planEntry({ typed: '公作' }, world).draft.id).toBe('gong-zuo-2');
  });

  test.each<[what: string, request: Request, reason: string]>([
    ['a bad headword', { typed: '农' }, 'lexicon:new: “农” is a single character: a headword has at least two'],
    ['a surface that is taken', { typed: '“工作”' }, 'lexicon:new: “工作” is already a surface of gong-zuo, rural.yaml:1'],
    [
      'Traditional characters',
      { typed: '農業現代化' },
      'lexicon:new: the speeches do not write “農業現代化” but “农业现代化”: use that',
    ],
    ['an id that is taken', { typed: '三农', id: 'gong-zuo' }, 'lexicon:new: the id gong-zuo is taken by gong-zuo, rural.yaml:1'],
    [
      'an id that is none',
      { typed: '三农', id: 'San Nong' },
      'lexicon:new: the id must be lower-case pinyin joined by hyphens, not “San Nong”',
    ],
    [
      'to write without a category',
      { typed: '加快' },
      'lexicon:new: nothing tells the category of “加快”: name it with --category',
    ],
    ['to write what no speech says', { typed: '农业机械' }, 'lexicon:new: “农业机械” is not in the corpus: no speech attests it'],
  ])('refuses %s', (_, request, reason) => {
    expect(() => fileToWrite(planEntry(request, world))).toThrow(reason);
  });
});
