import { expect, test } from 'vitest';
import { createStorage } from '../../tests/storage-fixture';
import { addCorrection, listCorrections, removeCorrection, type Report } from './corrections';

const report: Report = { id: 'san-nong', surface: '三农', sentence: '三农工作。', what: 'other', note: '' };
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
