import { describe, expect, test } from 'vitest';
import { ENTRIES_ROOT } from '../cli/load';
import { readClaims } from './claims';
import { parseEntries, printEntries } from './format';
import { insertEntry } from './insert';
import { readEntryFiles } from './read-entries';
import type { Draft } from './draft';

function draft(id: string): Draft {
  const half = { zh: 'TODO', en: 'TODO' };
  return { id, zh: `词${id}`, category: 'rural', form: 'TODO', scope: 'TODO', gloss: half, definition: half, evidence: 'TODO' };
}

describe('insertEntry', () => {
  const file = printEntries([draft('b'), draft('d')]);
  test.each([
    ['a', ['a', 'b', 'd']],
    ['c', ['b', 'c', 'd']],
    ['e', ['b', 'd', 'e']],
    ['b-2', ['b', 'b-2', 'd']],
  ])('puts %s at its place', (id, order) => {
    const text = insertEntry(file, 'rural.yaml', draft(id));
    expect(text).toBe(printEntries(order.map(draft)));
    expect(readClaims(text, '').map((claim) => claim.id)).toEqual(order);
  });

  test('begins a file', () => {
    expect(insertEntry('', 'rural.yaml', draft('a'))).toBe(printEntries([draft('a')]));
  });

  test('leaves alone what it cannot read', () => {
    const strange = '- id: b\n  zh: "甲乙"   # a note\n  colour: red\n\n\n- 三农\n';
    expect(insertEntry(strange, 'rural.yaml', draft('a'))).toBe(`${printEntries([draft('a')])}\n${strange}`);
  });

  test.each<[what: string, yaml: string, problem: string]>([
    ['no YAML', '- id: [', 'rural.yaml:1: '],
    ['no list', 'id: a\n', 'rural.yaml: must be a list of entries'],
    ['entries on one line', '[{id: a}, {id: c}]', 'rural.yaml:1 a: does not begin at the start of a line'],
  ])('refuses %s', (_, yaml, problem) => {
    expect(() => insertEntry(yaml, 'rural.yaml', draft('b'))).toThrow(problem);
  });

  test('gives back every real file from which an entry was taken', () => {
    for (const { name, yaml } of readEntryFiles(ENTRIES_ROOT)) {
      const entries = parseEntries(yaml, name).entries.map(({ entry }) => entry);
      const canonical = printEntries(entries);
      for (const entry of [entries.at(0), entries.at(entries.length >> 1), entries.at(-1)]) {
        if (entry === undefined) continue;
        const without = printEntries(entries.filter((other) => other !== entry));
        expect(insertEntry(without, name, entry) === canonical, `${name} ${entry.id}`).toBe(true);
      }
    }
  });
});
