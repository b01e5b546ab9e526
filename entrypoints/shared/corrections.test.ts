import { describe, expect, test } from 'vitest';
import { createStorage } from '../../tests/storage-fixture';
import { addCorrection, listCorrections, LONGEST_SENTENCE, removeCorrection, sentenceAround, type Report } from './corrections';

const report: Report = { id: 'san-nong', surface: '三农', sentence: '三农工作。', note: '' };
const at = (second: number, unique = 'a') => ({ now: new Date(Date.UTC(2026, 0, 1, 0, 0, second)), unique });

test('reports are kept one record each, listed newest first, and deleted one by one', async () => {
  const { storage, local } = createStorage({ local: { other: 1 } });
  await addCorrection(storage.local, report, at(1));
  await addCorrection(storage.local, { ...report, note: 'later', page: { title: 'A', url: 'https://a.cn/' } }, at(2));
  await addCorrection(storage.local, { ...report, note: 'same moment' }, at(1, 'b'));
  const listed = await listCorrections(storage.local);
  expect(listed.map(({ note }) => note)).toEqual(['later', 'same moment', '']);
  expect(listed[0]).toMatchObject({ date: '2026-01-01T00:00:02.000Z', page: { title: 'A', url: 'https://a.cn/' } });
  expect(listed[2]).not.toHaveProperty('page');
  await removeCorrection(storage.local, listed[0]?.key ?? '');
  expect((await listCorrections(storage.local)).map(({ note }) => note)).toEqual(['same moment', '']);
  expect(local).toHaveProperty('other');
});

test('what cannot be read is left out and stays stored', async () => {
  const { storage, local } = createStorage({ local: { 'correction:x': { id: 7 } } });
  await expect(listCorrections(storage.local)).resolves.toEqual([]);
  expect(local).toEqual({ 'correction:x': { id: 7 } });
});

test('nothing but reports can be deleted as one', async () => {
  const { storage, local } = createStorage({ local: { sites: ['a.cn'] } });
  await expect(removeCorrection(storage.local, 'sites')).rejects.toThrow('sites is no report');
  expect(local).toEqual({ sites: ['a.cn'] });
});

test('a report that cannot be stored is not lost silently', async () => {
  const { storage, breakDown } = createStorage();
  breakDown('local', true);
  await expect(addCorrection(storage.local, report, at(1))).rejects.toThrow('no local storage');
});

describe('sentenceAround', () => {
  const long = '长'.repeat(500);
  test.each<[what: string, before: string, after: string, expected: string]>([
    ['the sentence of the term', '前一句。要抓好', '工作！后一句。', '要抓好三农工作！'],
    ['a text without full stops', '抓好', '工作', '抓好三农工作'],
    ['a line of its own', '上一行\n', '\n下一行', '三农'],
    ['as much before as after', long, long, '长'.repeat(99) + '三农' + '长'.repeat(99)],
    ['more after where little stands before', '抓', long, '抓三农' + '长'.repeat(197)],
    ['more before where little stands after', long, '抓', '长'.repeat(197) + '三农抓'],
    ['no half characters', '字' + '𠀀'.repeat(60), '𠀀'.repeat(60), '𠀀'.repeat(49) + '三农' + '𠀀'.repeat(49)],
  ])('%s', (_, before, after, expected) => {
    const sentence = sentenceAround(`${before}三农${after}`, before.length, before.length + 2);
    expect(sentence).toBe(expected);
    expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });
});
