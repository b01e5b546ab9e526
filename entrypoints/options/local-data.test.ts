import { describe, expect, test } from 'vitest';
import { createStorage } from '../../tests/storage-fixture';
import { DEFAULT_SETTINGS, readSettings } from '../shared/settings';
import { parseBackup, previewBackup, printBackup, type Backup, type BackupProblem } from './backup';
import { eraseAll, readAll, takeIn } from './local-data';

const KEY = 'correction:2026-01-01T00:00:00.000Z:a';
const report = {
  id: 'san-nong',
  surface: '三农',
  sentence: '三农。',
  what: 'other' as const,
  note: 'n',
  date: '2026-01-01T00:00:00.000Z',
};
const backup: Backup = { settings: { ...DEFAULT_SETTINGS, sites: ['a.cn'] }, corrections: [{ ...report, key: KEY }] };
const file = (changed: object) =>
  JSON.stringify({ format: 'tifa-lens-data', version: 1, settings: {}, corrections: {}, ...changed });

test('what is printed is read as it was, and the same data give the same file', () => {
  const printed = printBackup(backup, '0.1.0', new Date(0));
  expect(parseBackup(printed)).toEqual(backup);
  expect(printBackup(backup, '0.1.0', new Date(0))).toBe(printed);
  expect(JSON.parse(printed)).toMatchObject({ version: 1, extension: '0.1.0', exported: '1970-01-01T00:00:00.000Z' });
});

test.each<[what: string, text: string, problem: BackupProblem]>([
  ['no JSON', '%PDF-1.4', { kind: 'json', line: 1 }],
  ['a file that was cut off', printBackup(backup, '0.1.0', new Date(0)).slice(0, 60), { kind: 'json', line: 4 }],
  ['a file with a slip', '{\n  "format": "tifa-lens-data",\n  version: 1\n}', { kind: 'json', line: 3 }],
  ['another file', '{"a":1}', { kind: 'format' }],
  ['a list', '[]', { kind: 'format' }],
  ['a later version', file({ version: 2 }), { kind: 'version', version: 2 }],
  ['a spoilt setting', file({ settings: { enabled: true, hoverDelay: 'long' } }), { kind: 'record', name: 'hoverDelay' }],
  ['a setting of another program', file({ settings: { theme: 'dark' } }), { kind: 'record', name: 'theme' }],
  [
    'a colour that is more than a colour',
    file({ settings: { looks: { rural: { colour: '}', line: 'solid' } } } }),
    { kind: 'record', name: 'looks' },
  ],
  ['a spoilt report', file({ corrections: { [KEY]: { ...report, id: 7 } } }), { kind: 'record', name: KEY }],
  ['a report by another name', file({ corrections: { sites: report } }), { kind: 'record', name: 'sites' }],
])('is refused whole, and says why: %s', (_, text, problem) => {
  expect(parseBackup(text)).toEqual({ problem });
});

test.each<[what: string, now: Backup, preview: object]>([
  ['the same', backup, { settings: [], added: 0, known: 1 }],
  ['nothing', { settings: DEFAULT_SETTINGS, corrections: [] }, { settings: ['sites'], added: 1, known: 0 }],
])('says what would change over %s', (_, now, preview) => {
  expect(previewBackup(backup, now)).toEqual(preview);
});

describe('in the storage', () => {
  test('is taken in beside the reports that are there, and read again', async () => {
    const { storage, local } = createStorage({ local: { 'correction:2025': report, unknown: 1 } });
    await takeIn(storage, backup);
    expect(local).toMatchObject({ 'correction:2025': report, [KEY]: report, unknown: 1, sites: ['a.cn'] });
    await expect(readAll(storage)).resolves.toMatchObject({ settings: backup.settings });
  });

  test('is erased, with or without sync', async () => {
    const { storage, local, sync, breakDown } = createStorage({ local: { sites: ['a.cn'], unknown: 1 }, sync: { badge: false } });
    await eraseAll(storage);
    expect([local, sync]).toEqual([{}, {}]);
    await expect(readSettings(storage)).resolves.toEqual(DEFAULT_SETTINGS);
    breakDown('sync', true);
    await eraseAll(storage);
    breakDown('local', true);
    await expect(eraseAll(storage)).rejects.toThrow('no local storage');
  });
});
