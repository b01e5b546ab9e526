import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../cli/load';
import { openBook } from '../book';
import { concordance } from '../concordance/concordance';
import { createMatcher } from '../match/matcher';
import { openPagePatterns } from '../page-patterns';
import { unpackPattern } from '../pattern-rows';
import { createSearch } from '../search/search';
import { CATEGORIES, type Entry, type LexiconStamp } from '../types';
import { parseEntries, printEntries, type PlacedEntry } from '../entries/format';
import { describeProblem } from '../problem';
import { documentOf, entryOf } from '../../tests/lexicon-fixtures';
import { checkEntries, checkForm } from './check';
import { compileLexicon } from './compile';
import { dispersion } from './figures';
import { initialsOf } from './readings';

const STAMP: LexiconStamp = { schema: 1, inputs: '', entries: 0 };
const READINGS = { pinyin: (zh: string) => zh, hant: (zh: string) => zh };

describe('checkEntries', () => {
  const documents = [documentOf('a', '坚持三农工作，全面推进乡村振兴。')];
  const place = (item: Entry, file = 'rural.yaml'): PlacedEntry => ({ entry: item, file, line: 1 });
  const good = entryOf('san-nong', '三农');

  test.each<[what: string, placed: PlacedEntry[], problems: string[]]>([
    ['nothing wrong', [place(good)], []],
    [
      'an id twice',
      [place(good), place(entryOf('san-nong', '乡村振兴'))],
      ['rural.yaml:1 san-nong: the id is taken by rural.yaml:1'],
    ],
    [
      'no attestation',
      [place(entryOf('si-feng', '四风'))],
      ['rural.yaml:1 si-feng: is not attested: no document of the corpus holds it or a variant'],
    ],
    ['attested by a variant', [place(entryOf('si-feng', '四风', { variants: ['三农'] }))], []],
    [
      'a reference to nobody',
      [place(entryOf('san-nong', '三农', { related: [{ id: 'nobody', rel: 'near' }] }))],
      ['rural.yaml:1 san-nong: is related to “nobody”, which no entry has as id'],
    ],
    [
      'a reference to itself',
      [place(entryOf('san-nong', '三农', { related: [{ id: 'san-nong', rel: 'near' }] }))],
      ['rural.yaml:1 san-nong: is related to itself'],
    ],
    [
      'a surface of another',
      [place(good), place(entryOf('x', '乡村振兴', { variants: ['“三农”'] }))],
      ['rural.yaml:1 x: the surface “三农” belongs to san-nong in rural.yaml'],
    ],
    [
      'a numbered set without members',
      [place({ ...good, form: 'numbered-set' })],
      ['rural.yaml:1 san-nong: a numbered-set needs members, or a membersNote that says why not'],
    ],
    [
      'a citation without a source',
      [place({ ...good, evidence: 'curated-cited' })],
      ['rural.yaml:1 san-nong: evidence curated-cited needs sources'],
    ],
    ['the wrong file', [place(good, 'economy.yaml')], ['economy.yaml:1 san-nong: has category rural but stands in economy.yaml']],
    ['a file of a theme', [place(good, 'rural-land.yaml')], []],
  ])('%s', (_, placed, problems) => {
    expect(checkEntries(placed, documents).map(describeProblem)).toEqual(problems);
  });

  test('checkForm names the first line that differs', () => {
    const printed = printEntries([good]);
    const entries = parseEntries(printed, 'rural.yaml').entries.map((item) => item.entry);
    expect(checkForm('rural.yaml', printed, entries)).toEqual([]);
    expect(checkForm('rural.yaml', printed.replace('zh: 三农', 'zh:   三农'), entries)[0]).toMatchObject({
      file: 'rural.yaml',
      line: 2,
    });
  });
});

describe('compileLexicon', () => {
  const long = `全面推进乡村振兴，${'加快农业现代化，'.repeat(12)}守住粮食安全底线。`;
  const documents = [
    documentOf('a', `三农。坚持把三农工作摆在重要位置，全面推进乡村振兴战略。三农。`),
    documentOf('b', `${long}做好三农工作，□□□□□□□□是大事。`),
  ];
  const compiled = compileLexicon(
    [entryOf('xiang-cun-zhen-xing', '乡村振兴'), entryOf('quan', '全面推进乡村振兴'), entryOf('san-nong', '三农')],
    documents,
    READINGS,
    STAMP,
  );
  const book = openBook(compiled.details);

  test('counts occurrences inside longer formulations too', () => {
    expect(book.open('xiang-cun-zhen-xing')?.detail.corpus).toMatchObject({ occurrences: 2, documents: 2, of: 2 });
  });

  test('quotes whole sentences first, and every speech before the same one again', () => {
    const contexts = book.open('san-nong')?.contexts.map(({ left, hit, right, document }) => [document.id, left + hit + right]);
    expect(contexts).toEqual([
      ['a', '坚持把三农工作摆在重要位置，全面推进乡村振兴战略。'],
      ['b', '做好三农工作，□□□□□□□□是大事。'],
      ['a', '三农。'],
      ['a', '三农。'],
    ]);
  });

  test('clips a long sentence at clauses, around the hit', () => {
    const context = book.open('quan')?.contexts.find(({ document }) => document.id === 'b');
    const text = `${context?.left ?? ''}${context?.hit ?? ''}${context?.right ?? ''}`;
    expect(text).toMatch(/^全面推进乡村振兴，.*，$/);
    expect(text.length).toBeLessThanOrEqual(90);
    expect(text.length).toBeGreaterThan(60);
  });

  test('knows what lies inside what', () => {
    expect(book.open('quan')?.contains.map(({ id }) => id)).toEqual(['xiang-cun-zhen-xing']);
    expect(book.open('xiang-cun-zhen-xing')?.within.map(({ id }) => id)).toEqual(['quan']);
  });

  test('knows no entry of another name', () => {
    expect(book.open('nobody')).toBeUndefined();
  });
});

describe('dispersion', () => {
  test.each<[counts: number[], sizes: number[], expected: number]>([
    [[1, 1], [100, 100], 0],
    [[2, 0], [100, 100], 1],
    [[1, 3], [100, 300], 0],
    // Shares 0.25 and 0.75 expected, 1 and 0 observed: 0.75, divided by 1 − 0.25.
    [[1, 0], [100, 300], 1],
    [[0, 1], [100, 300], 0.333],
    [[0, 0], [100, 100], 0],
  ])('of %j in parts of %j is %d', (counts, sizes, expected) => {
    expect(dispersion(counts, sizes)).toBe(expected);
  });
});

test.each([
  ['liǎng gè què lì', 'lgql'],
  ['ēn wēi', 'ew'],
  ['ān quán', 'aq'],
  ['1353', '1353'],
])('initials of %s', (pinyin, initials) => {
  expect(initialsOf(pinyin)).toBe(initials);
});

describe('the lexicon as it stands', () => {
  const lexicon = loadLexicon();
  const { patterns, page, details } = lexicon;
  const book = openBook(details);
  const rows = patterns.rows.map(unpackPattern);
  const matcher = createMatcher(rows, patterns.fold);

  test('has at least 120 entries, and every category', () => {
    expect(details.entries.length).toBeGreaterThanOrEqual(120);
    for (const category of CATEGORIES)
      expect(details.entries.filter((item) => item.category === category).length, category).toBeGreaterThanOrEqual(8);
  });

  test('quotes each entry at least once, with the hit where it says', () => {
    for (const { id } of details.entries) {
      const full = book.open(id);
      expect(full?.contexts.length, id).toBeGreaterThan(0);
      expect(full?.contexts.length, id).toBe(full?.detail.corpus.occurrences);
      for (const { left, hit, right } of full?.contexts ?? []) {
        expect((left + hit + right).length, `${id}: ${left}${hit}${right}`).toBeLessThanOrEqual(120);
        expect(hit.length, id).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('has a line of the concordance for every occurrence', () => {
    for (const { id, corpus } of details.entries) expect(concordance(details, id, 5), id).toHaveLength(corpus.occurrences);
  });

  test('marks every category in the speeches, and no more than its entries count by themselves', () => {
    for (const category of CATEGORIES) {
      const own = details.entries.filter((entry) => entry.category === category);
      const alone = own.reduce((sum, { corpus }) => sum + corpus.occurrences, 0);
      expect(details.baseline.occurrences[category], category).toBeGreaterThan(0);
      expect(details.baseline.occurrences[category], category).toBeLessThanOrEqual(alone);
    }
  });

  test.each([
    ['lgql', '两个确立'],
    ['兩個確立', '两个确立'],
    ['fangguanfu', '放管服'],
    ['“三农”', '三农'],
  ])('is searched: the first hit of %s is %s', (query, zh) => {
    expect(createSearch(details).find(query)[0]?.zh).toBe(zh);
  });

  test('finds every headword that has no guard against it', () => {
    for (const { id, surfaces } of rows) {
      const text = surfaces[0] ?? '';
      const hits = matcher.findHits(text);
      expect(
        hits.some((hit) => hit.id === id),
        `${id} ${text} ${JSON.stringify(hits)}`,
      ).toBe(true);
    }
  });

  test('finds headwords in Traditional characters', () => {
    const missed = details.entries.filter(({ id, hant }) => !matcher.findHits(hant).some((hit) => hit.id === id));
    expect(missed.map(({ zh, hant }) => `${zh} ${hant}`)).toEqual([]);
  });

  test('lists typical partners, at least two occurrences together and five a side', () => {
    const listed = details.entries.flatMap(({ zh, corpus, partners }) => (partners ? [{ zh, corpus, ...partners }] : []));
    expect(listed.find(({ zh }) => zh === '高质量发展')?.before[0]?.[0]).toBe('推动');
    for (const { zh, corpus, before, after } of listed) {
      expect(corpus.occurrences, zh).toBeGreaterThanOrEqual(5);
      for (const side of [before, after]) {
        expect(side.length, zh).toBeLessThanOrEqual(5);
        for (const [word, count] of side) {
          expect(count, `${zh} ${word}`).toBeGreaterThanOrEqual(2);
          expect(count, `${zh} ${word}`).toBeLessThanOrEqual(corpus.occurrences);
        }
      }
    }
  });

  test('compiles to the same bytes again', () => {
    expect(JSON.stringify(loadLexicon()) === JSON.stringify(lexicon)).toBe(true);
  });

  test('is matched in a page as it is anywhere else', () => {
    const onPage = openPagePatterns(page);
    for (const { text } of details.documents) expect(onPage.matcher.findHits(text)).toEqual(matcher.findHits(text));
    expect([...onPage.patterns.keys()]).toEqual(rows.map(({ id }) => id));
  });

  test('has pinyin for every headword', () => {
    for (const { zh, pinyin } of details.entries) expect(pinyin, zh).not.toMatch(/\p{Script=Han}/u);
  });
});
