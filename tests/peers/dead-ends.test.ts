import { expect, test } from 'vitest';
import { loadLexicon } from '../../lexicon/cli/load';

const { details } = loadLexicon();

/** "See X", and nothing more. */
const ONLY_REFERENCE = /^(?:(?:见|参见|详见|同|即)[“「《][^”」》]*[”」》]|(?:see|cf\.?) [^.;:]*)[。.]?$/i;

test.each(['gloss', 'definition'] as const)('no entry’s %s only sends the reader on', (field) => {
  const deadEnds = details.entries.filter(
    (entry) => ONLY_REFERENCE.test(entry[field].zh) || ONLY_REFERENCE.test(entry[field].en),
  );
  expect(deadEnds.map(({ id }) => id)).toEqual([]);
});

test('every entry is explained in both languages, beyond its own words', () => {
  const bare = details.entries.filter(({ zh, gloss, definition }) =>
    [gloss.zh, definition.zh, gloss.en, definition.en].some((text) => text.trim() === '' || text === zh),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every entry has a sentence that uses it, and says what it rests on', () => {
  const bare = details.entries.filter(({ contexts, evidence, sources = [] }) => {
    const cited = evidence !== 'curated-cited' || sources.length > 0;
    return contexts.length === 0 || !cited;
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('a numbered formulation is unpacked, or the entry says why not', () => {
  const silent = details.entries.filter(
    ({ form, members, membersNote }) => form === 'numbered-set' && members === undefined && membersNote === undefined,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the expression that looks for dead ends finds some', () => {
  for (const text of ['见“四风”。', '参见《决定》', 'See Four Forms.', '同“三农”']) expect(text).toMatch(ONLY_REFERENCE);
  expect('见于中央文件，指四种不良作风。').not.toMatch(ONLY_REFERENCE);
});
