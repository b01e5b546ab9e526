import { describe, expect, test } from 'vitest';
import { detailsOf, documentOf, entryOf } from '../../tests/lexicon-fixtures';
import { createReadings } from '../compile/readings';
import { createSearch } from './search';

const half = (zh: string, en: string) => ({ zh, en });
const ENTRIES = [
  entryOf('liang-ge-que-li', '两个确立', { gloss: half('', 'The two establishments of 2021') }),
  entryOf('liang-ge-wei-hu', '两个维护', {
    gloss: half('', 'Two upholds'),
    members: [half('维护核心', 'Uphold the core'), half('维护权威', 'Uphold authority')],
  }),
  entryOf('san-nong', '三农', { variants: ['农业、农村、农民'], gloss: half('', 'Agriculture, the countryside and farmers') }),
  entryOf('san-nong-gong-zuo', '三农工作', { gloss: half('', 'Work on agriculture') }),
  entryOf('lv-se-fa-zhan', '绿色发展', {
    gloss: half('', 'Green development'),
    renderings: [{ en: 'eco-friendly growth', by: 'Xinhua', source: '' }],
  }),
  entryOf('gao-zhi-liang-fa-zhan', '高质量发展', { gloss: half('', 'High-quality development') }),
  entryOf('dai-xue-de-gdp', '带血的GDP', { gloss: half('', "Growth at the price of people's lives") }),
  entryOf('zheng-zhi', '政治判断力、政治领悟力', { gloss: half('', 'Political judgement, political understanding') }),
];
const DOCUMENTS = [documentOf('a', '高质量发展，高质量发展，绿色发展。')];
const search = createSearch(detailsOf(ENTRIES, DOCUMENTS, createReadings()));

describe('find', () => {
  test.each<[what: string, query: string, hits: string[]]>([
    ['the headword', '两个确立', ['headword 两个确立']],
    ['Traditional characters', '兩個確立', ['headword 两个确立']],
    ['the beginning, nearest first', '三农', ['headword 三农', 'headword-prefix 三农工作']],
    ['a quoted headword', '“三农”工作', ['headword 三农工作']],
    ['a variant', '农业农村农民', ['variant 三农']],
    ['the beginning of a variant', '農業、', ['variant 三农']],
    ['without enumeration marks', '政治判断力政治领悟力', ['headword 政治判断力、政治领悟力']],
    ['the inside', '发展', ['inside 绿色发展', 'inside 高质量发展']],
    ['a member', '权威', ['member 两个维护']],
    ['initials', 'lgql', ['initials 两个确立']],
    ['initials in capitals', 'LGQL', ['initials 两个确立']],
    ['initials so far', 'lg', ['initials-prefix 两个确立', 'initials-prefix 两个维护']],
    ['pinyin without tones', 'lianggequeli', ['pinyin 两个确立']],
    ['pinyin with spaces', 'liang ge que li', ['pinyin 两个确立']],
    ['pinyin with tones', 'liǎng gè què', ['pinyin 两个确立']],
    ['pinyin with decomposed tones', 'liǎng gè wéi'.normalize('NFD'), ['pinyin 两个维护']],
    ['pinyin with other tones', 'liáng gè', []],
    ['ü as v', 'lvse', ['pinyin 绿色发展']],
    ['ü as ü', 'lüse', ['pinyin 绿色发展']],
    ['ü with its tone', 'lǜsè', ['pinyin 绿色发展']],
    ['pinyin from a syllable on', 'queli', ['inside 两个确立']],
    ['pinyin from within a syllable', 'ueli', []],
    ['Latin letters of a headword', 'gdp', ['inside 带血的GDP']],
    ['words of the English', 'develop', ['english 绿色发展', 'english 高质量发展']],
    ['several words in any order', 'development green', ['english 绿色发展']],
    ['words of a rendering', 'eco-friendly', ['english 绿色发展']],
    ['words of a member', 'authority', ['english 两个维护']],
    ['no inside of English words', 'evelopment', []],
    ['an apostrophe', 'people’s lives', ['english 带血的GDP']],
    ['nothing', '', []],
    ['white space', ' \n', []],
    ['marks only', '、“”', []],
    ['nonsense', 'qqqqq', []],
    ['signs of patterns', '.*[', []],
  ])('%s: %s', (_, query, hits) => {
    expect(search.find(query).map(({ match, zh }) => `${match} ${zh}`)).toEqual(hits);
  });

  test('what the speeches use more comes first among equals', () => {
    const search = createSearch(
      detailsOf([entryOf('a', '三公'), entryOf('b', '三农')], [documentOf('x', '三农，三农，三公。')], createReadings()),
    );
    expect(search.find('三').map(({ zh }) => zh)).toEqual(['三农', '三公']);
  });

  test('tells what was met', () => {
    expect(search.find('农村')[0]).toMatchObject({ match: 'inside', met: '农业、农村、农民' });
    expect(search.find('eco')[0]).toMatchObject({ match: 'english', met: 'eco-friendly growth' });
  });

  test('gives no more than asked for, and bears a query of any length', () => {
    expect(search.find('a', 2).length).toBeLessThanOrEqual(2);
    expect(search.find('两个确立'.repeat(10_000))).toEqual([]);
  });
});
