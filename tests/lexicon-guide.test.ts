import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRIES_ROOT } from '../lexicon/cli/load';
import { parseEntries } from '../lexicon/entries/format';
import { parseEntryFiles, readEntryFiles } from '../lexicon/entries/read-entries';
import { ENTRY_KEYS } from '../lexicon/entries/schema';
import { ROOT } from './source-files';

const GUIDE = readFileSync(join(ROOT, 'docs/lexicon.md'), 'utf8');

test('the worked example of the guide is the entry as it stands', () => {
  const yaml = /```yaml\n(- id: [\s\S]*?)```/.exec(GUIDE)?.[1] ?? '';
  const { entries, problems } = parseEntries(yaml, 'docs/lexicon.md');
  expect(problems).toEqual([]);
  const example = entries[0]?.entry;
  const real = parseEntryFiles(readEntryFiles(ENTRIES_ROOT)).entries.find(({ entry }) => entry.id === example?.id);
  expect({ ...example, reviewed: real?.entry.reviewed }).toEqual(real?.entry);
});

test.each(ENTRY_KEYS)('the guide explains the field %s', (key) => {
  expect(GUIDE).toMatch(new RegExp(`^\\| [^|]*\`${key}\``, 'm'));
});

test('every command that the guide names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = [...GUIDE.matchAll(/npm run ([a-z:-]*[a-z])/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
