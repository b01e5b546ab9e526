import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit, Pattern } from '../types';
import { createMatcher } from './matcher';
import { findHitsNaively } from './naive';

const FOLD = '兩两個个確确維维護护發发質质';

function pattern(id: string, surfaces: string[], guards: Partial<Pick<Pattern, 'notBefore' | 'notAfter'>> = {}): Pattern {
  return { id, category: 'ideology', surfaces, notBefore: [], notAfter: [], ...guards };
}

interface Row {
  name: string;
  patterns: Pattern[];
  text: string;
  /** What is found, as it stands in the text. */
  found: string[];
}

const ROWS: Row[] = [
  { name: 'nothing in an empty text', patterns: [pattern('a', ['两个确立'])], text: '', found: [] },
  { name: 'one', patterns: [pattern('a', ['两个确立'])], text: '领悟两个确立的意义', found: ['两个确立'] },
  { name: 'the whole text', patterns: [pattern('a', ['两个确立'])], text: '两个确立', found: ['两个确立'] },
  {
    name: 'the longest of two that begin together',
    patterns: [pattern('a', ['高质量']), pattern('b', ['高质量发展'])],
    text: '推动高质量发展',
    found: ['高质量发展'],
  },
  {
    name: 'the shorter where the longer breaks off',
    patterns: [pattern('a', ['高质量']), pattern('b', ['高质量发展'])],
    text: '高质量发',
    found: ['高质量'],
  },
  {
    name: 'the leftmost of two that overlap',
    patterns: [pattern('a', ['全面从严']), pattern('b', ['从严治党永远'])],
    text: '全面从严治党永远在路上',
    found: ['全面从严'],
  },
  { name: 'the same twice in a row', patterns: [pattern('a', ['三农'])], text: '三农三农', found: ['三农', '三农'] },
  { name: 'a start inside a failed one', patterns: [pattern('a', ['一一二'])], text: '一一一二', found: ['一一二'] },
  { name: 'Traditional characters', patterns: [pattern('a', ['两个维护'])], text: '做到兩個維護', found: ['兩個維護'] },
  { name: 'a Traditional character in a pattern', patterns: [pattern('a', ['两個维护'])], text: '两个维护', found: ['两个维护'] },
  { name: 'full-width digits and letters', patterns: [pattern('a', ['20+N'])], text: '“２０＋Ｎ”招商', found: ['２０＋Ｎ'] },
  {
    name: 'quotation marks inside',
    patterns: [pattern('a', ['一体推进三不腐'])],
    text: '一体推进“三不腐”',
    found: ['一体推进“三不腐'],
  },
  {
    name: 'quotation marks of the pattern',
    patterns: [pattern('a', ['反对“四风”问题'])],
    text: '反对四风问题',
    found: ['反对四风问题'],
  },
  {
    name: 'zero-width characters and soft hyphens inside',
    patterns: [pattern('a', ['两个确立'])],
    text: '两\u200B个\u00AD确\uFEFF立',
    found: ['两\u200B个\u00AD确\uFEFF立'],
  },
  {
    name: 'white space between Han characters',
    patterns: [pattern('a', ['两个确立'])],
    text: '两个\n   确立',
    found: ['两个\n   确立'],
  },
  { name: 'no white space beside a digit', patterns: [pattern('a', ['20个'])], text: '2 0个 20 个', found: [] },
  { name: 'another enumeration mark', patterns: [pattern('a', ['勇毅、前行'])], text: '勇毅，前行', found: ['勇毅，前行'] },
  { name: 'no enumeration mark', patterns: [pattern('a', ['勇毅、前行'])], text: '勇毅前行', found: ['勇毅前行'] },
  { name: 'a redaction breaks a formulation', patterns: [pattern('a', ['两个确立'])], text: '两个*确立', found: [] },
  { name: 'a full stop breaks a formulation', patterns: [pattern('a', ['两个确立'])], text: '两个。确立', found: [] },
  { name: 'notBefore', patterns: [pattern('a', ['保民生'], { notBefore: ['确'] })], text: '确保民生、保民生', found: ['保民生'] },
  { name: 'notBefore in Traditional', patterns: [pattern('a', ['保民生'], { notBefore: ['确'] })], text: '確保民生', found: [] },
  { name: 'notAfter', patterns: [pattern('a', ['大会'], { notAfter: ['堂'] })], text: '人民大会堂开大会', found: ['大会'] },
  {
    name: 'a guard makes way for a shorter one',
    patterns: [pattern('a', ['三年行动'], { notAfter: ['方案'] }), pattern('b', ['三年'])],
    text: '三年行动方案',
    found: ['三年'],
  },
  { name: 'no part of a longer number', patterns: [pattern('a', ['1353'])], text: '21353 1353 13531', found: ['1353'] },
  { name: 'no part of a Latin word', patterns: [pattern('a', ['GDP增长'])], text: 'AGDP增长 GDP增长', found: ['GDP增长'] },
  {
    name: 'characters outside the basic plane',
    patterns: [pattern('a', ['两个确立'])],
    text: '𠮷两个确立𠮷',
    found: ['两个确立'],
  },
  { name: 'a variant', patterns: [pattern('a', ['两个确立', '“两确立”'])], text: '两确立', found: ['两确立'] },
];

describe('createMatcher', () => {
  test.each(ROWS)('finds $name', ({ patterns, text, found }) => {
    const hits = createMatcher(patterns, FOLD).findHits(text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(found);
    expect(findHitsNaively(patterns, FOLD, text)).toEqual(hits);
  });

  test('names the entry', () => {
    const matcher = createMatcher([pattern('a', ['三农']), pattern('b', ['四风'])], '');
    expect(matcher.findHits('四风三农')).toEqual([
      { id: 'b', start: 0, end: 2 },
      { id: 'a', start: 2, end: 4 },
    ]);
  });

  test('reads a text in parts as it does in one', () => {
    const patterns = [pattern('a', ['两个确立']), pattern('b', ['高质量发展']), pattern('c', ['三农'])];
    const matcher = createMatcher(patterns, '');
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('两个', '确立', '高质量', '发展', '三农', '。', ' '), { maxLength: 30 })
          .map((parts) => parts.join('')),
        fc.integer({ min: 1, max: 9 }),
        (text, step) => {
          const hits: Hit[] = [];
          for (let from = 0; from < text.length;) {
            const part = matcher.findHits(text, from, from + step);
            hits.push(...part);
            from = Math.max(from + step, part.at(-1)?.end ?? 0);
          }
          expect(hits).toEqual(matcher.findHits(text));
        },
      ),
    );
  });

  test('equals the plain reading of the policy on random texts', () => {
    // Few characters, so that patterns overlap, nest and repeat.
    const character = fc.constantFrom(...Array.from('一二三四個个、，“”* \n\u200B1a'));
    const han = fc.constantFrom(...Array.from('一二三四个'));
    const surface = fc
      .array(fc.oneof({ weight: 6, arbitrary: han }, { weight: 1, arbitrary: fc.constantFrom('、', '“', '1') }), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(''))
      .filter((text) => /[一二三四个1]/.test(text.charAt(0)));
    const patterns = fc.array(
      fc.record({
        surfaces: fc.array(surface, { minLength: 1, maxLength: 2 }),
        notBefore: fc.array(han, { maxLength: 1 }),
        notAfter: fc.array(han, { maxLength: 1 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(patterns, fc.string({ unit: character, maxLength: 40 }), (drafts, text) => {
        const unique = withUniqueKeys(drafts.map((draft, i) => ({ id: String(i), category: 'ideology', ...draft })));
        expect(createMatcher(unique, '個个').findHits(text)).toEqual(findHitsNaively(unique, '個个', text));
      }),
      { numRuns: 1500 },
    );
  });
});

/** Two patterns never share a surface: compile refuses it. */
function withUniqueKeys(patterns: Pattern[]): Pattern[] {
  const taken = new Set<string>();
  return patterns.flatMap((item) => {
    const surfaces = item.surfaces.filter((surface) => {
      const bare = surface.replace(/[“、]/g, '');
      if (taken.has(bare)) return false;
      taken.add(bare);
      return true;
    });
    return surfaces.length > 0 ? [{ ...item, surfaces }] : [];
  });
}
