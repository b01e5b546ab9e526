import { describe, expect, test } from 'vitest';
import { countBaseline } from '../compile/baseline';
import { toPattern } from '../compile/compile';
import { documentOf, entryOf } from '../../tests/lexicon-fixtures';
import { CATEGORIES, type Baseline, type Category } from '../types';
import { compareTexts } from './compare';
import { logLikelihood } from './log-likelihood';
import { profilePage, type CountedTerm } from './profile';

const occurrences = (some: Partial<Record<Category, number>>): Baseline['occurrences'] => ({
  ...(Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Baseline['occurrences']),
  ...some,
});
const term = (id: string, category: Category, count: number): CountedTerm => ({ id, zh: id, category, count });

describe('profilePage', () => {
  const baseline: Baseline = { characters: 10_000, occurrences: occurrences({ rural: 20, party: 30 }) };
  const terms = [term('a', 'rural', 3), term('b', 'rural', 1), term('c', 'ecology', 2)];

  test('counts by category, beside the corpus', () => {
    const profile = profilePage({ characters: 1000, terms }, baseline);
    expect(profile).toMatchObject({ terms: 3, occurrences: 6, characters: 1000, perThousand: 6, enough: true });
    expect(profile.corpus).toEqual({ occurrences: 50, characters: 10_000, perThousand: 5 });
    expect(profile.categories.map(({ category }) => category)).toEqual(CATEGORIES);
    const of = (category: Category) => profile.categories.find((row) => row.category === category);
    expect(of('rural')).toMatchObject({ terms: 2, occurrences: 4, perThousand: 4, corpus: { perThousand: 2 }, ratio: 2 });
    expect(of('party')).toMatchObject({ terms: 0, occurrences: 0, perThousand: 0, ratio: 0 });
    expect(of('ecology')).toMatchObject({ occurrences: 2, perThousand: 2, corpus: { perThousand: 0 }, ratio: null });
  });

  test.each([
    [499, false, null],
    [500, true, 12],
    [0, false, null],
  ])('of a text of %i characters, rates are stated: %s', (characters, enough, perThousand) => {
    const profile = profilePage({ characters, terms }, baseline);
    expect(profile).toMatchObject({ enough, perThousand, occurrences: 6 });
    for (const row of profile.categories) if (!enough) expect([row.perThousand, row.ratio]).toEqual([null, null]);
  });
});

test('the baseline is counted as marks on a page are: what lies inside a longer formulation is not marked by itself', () => {
  const entries = [entryOf('a', '三农'), entryOf('b', '三农工作', { category: 'party' })];
  const documents = [documentOf('x', '三农。\n 三农工作'), documentOf('y', '“三农”')];
  expect(countBaseline(entries.map(toPattern), '', documents)).toEqual({
    characters: 11,
    occurrences: occurrences({ rural: 2, party: 1 }),
  });
});

describe('logLikelihood', () => {
  // Worked by hand from the formula, to two decimals.
  test.each([
    [10, 1000, 10, 1000, 0],
    [20, 1000, 10, 1000, 3.4],
    [20, 1000, 10, 2000, 13.86],
    [10, 1000, 0, 1000, 13.86],
    [0, 1000, 10, 1000, 13.86],
    [0, 1000, 0, 1000, 0],
    [5, 0, 5, 1000, 0],
  ])('%i in %i against %i in %i: %f', (o1, n1, o2, n2, g2) => {
    expect(logLikelihood(o1, n1, o2, n2)).toBeCloseTo(g2, 2);
    expect(logLikelihood(o2, n2, o1, n1)).toBeCloseTo(g2, 2);
  });
});

test('compareTexts tells what is only in one text, and what is more frequent for its length; the surest first', () => {
  const a = { characters: 1000, terms: [term('only-a', 'rural', 2), term('both', 'party', 20), term('even', 'party', 1)] };
  const b = { characters: 2000, terms: [term('both', 'party', 10), term('even', 'party', 2), term('only-b', 'rural', 1)] };
  const compared = compareTexts(a, b);
  expect(compared.map(({ id, tendency }) => `${id} ${tendency}`)).toEqual([
    'both more-in-a',
    'only-a only-a',
    'only-b only-b',
    'even same',
  ]);
  expect(compared[0]).toMatchObject({ a: { perThousand: 20 }, b: { perThousand: 5 } });
  expect(compareTexts(b, a).map(({ id, g2 }) => [id, g2])).toEqual(compared.map(({ id, g2 }) => [id, g2]));
  expect(compareTexts({ characters: 100, terms: [term('x', 'rural', 1)] }, b)[0]?.a.perThousand).toBeNull();
});
