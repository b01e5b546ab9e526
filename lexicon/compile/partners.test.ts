import { describe, expect, test } from 'vitest';
import { createFixedSegmenter } from '../segment/fixed-segmenter';
import type { CorpusDocument, Partners, Pattern } from '../types';
import { findOccurrences } from './figures';
import { createPartnerFinder } from './partners';

const SAN_NONG: Pattern = { id: 'san-nong', category: 'rural', surfaces: ['三农'], notBefore: [], notAfter: [] };
const FU_WU: Pattern = { ...SAN_NONG, id: 'fu-wu', surfaces: ['贴心服务'] };
const LONGER: Pattern = { ...SAN_NONG, id: 'longer', surfaces: ['抓好三农工作'] };

/** The partners of 三农 in documents that are cut as told. */
function partnersOf(cuts: readonly string[], others: readonly Pattern[] = []): Partners | undefined {
  const documents = cuts.map((cut, i): CorpusDocument => ({
    id: String(i),
    title: { zh: '', en: '' },
    meeting: { zh: '', en: '' },
    office: null,
    year: 2023,
    text: cut.replaceAll(' ', '').replace(/\/[a-z]+/g, ''),
  }));
  const find = createPartnerFinder(documents, [SAN_NONG, ...others], '', createFixedSegmenter(cuts));
  return find(findOccurrences(SAN_NONG, '', documents));
}

/** So many mentions of 三农 with nothing beside it. */
const bare = (count: number) => Array.from({ length: count }, () => '三农 。').join(' ');

describe('partners', () => {
  test.each<[what: string, cuts: string[], expected: Partners | undefined]>([
    [
      'verbs before and nouns after, counted over all documents',
      [`坚持/v 三农 工作/vn 。 ${bare(3)}`, '坚持/v 三农 工作/vn 。'],
      { before: [['坚持', 2]], after: [['工作', 2]] },
    ],
    [
      'over quotation marks',
      [`坚持/v “ ‘ 三农 ’ ” 工作/vn 。 坚持/v “ 三农 ” 工作/vn 。 ${bare(3)}`],
      { before: [['坚持', 2]], after: [['工作', 2]] },
    ],
    [
      'over no other mark',
      [`坚持/v ， 三农 、 工作/vn 。 坚持/v ， 三农 、 工作/vn 。 服务/v 三农 。 服务/v 三农 。 ${bare(1)}`],
      { before: [['服务', 2]], after: [] },
    ],
    ['four occurrences are too few', [`坚持/v 三农 。 坚持/v 三农 。 ${bare(2)}`], undefined],
    ['once is chance', [`坚持/v 三农 工作/vn 。 ${bare(4)}`], undefined],
    [
      'no noun before, no verb, name or adverb after',
      [`工作/n 三农 坚持/v 。 工作/n 三农 坚持/v 。 都/d 三农 河南/ns 。 都/d 三农 河南/ns 。 ${bare(1)}`],
      undefined,
    ],
    ['no word without a tag, no empty verb', [`是/v 三农 问题 。 是/v 三农 问题 。 ${bare(3)}`], undefined],
    [
      'no part of a word that crosses the border',
      [`坚持三 农 工作/vn 。 坚持三 农 工作/vn 。 ${bare(3)}`],
      { before: [], after: [['工作', 2]] },
    ],
    [
      'most frequent first, then by code unit, five at most',
      [['丙', '乙', '甲', '丁', '戊', '己'].map((verb) => `${verb}/v 三农 。 ${verb}/v 三农 。`).join(' ') + ' 己/v 三农 。'],
      {
        before: [
          ['己', 3],
          ['丁', 2],
          ['丙', 2],
          ['乙', 2],
          ['戊', 2],
        ],
        after: [],
      },
    ],
  ])('%s', (_, cuts, expected) => {
    expect(partnersOf(cuts)).toEqual(expected);
  });

  const beside = [`贴心 服务/vn 三农 工作/vn 。 贴心 服务/vn 三农 工作/vn 。 ${bare(3)}`];
  const inside = [`抓好/v 三农 工作/vn 。 抓好/v 三农 工作/vn 。 ${bare(3)}`];
  test.each<[what: string, cuts: string[], other: Pattern, expected: Partners | undefined]>([
    ['a formulation that ends before it gives no partner', beside, FU_WU, { before: [], after: [['工作', 2]] }],
    ['a longer formulation that holds it does', inside, LONGER, { before: [['抓好', 2]], after: [['工作', 2]] }],
  ])('%s', (_, cuts, other, expected) => {
    expect(partnersOf(cuts, [other])).toEqual(expected);
  });
});
