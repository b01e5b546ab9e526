import { expect, test, vi } from 'vitest';
import { createStorage } from '../../tests/storage-fixture';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import { openSettings } from './open-settings';

const open = (fixture = createStorage()) => {
  const shown: Settings[] = [];
  const onFailed = vi.fn();
  const opened = openSettings(fixture.storage, { onShow: (settings) => shown.push(settings), onFailed });
  return { ...fixture, ...opened, shown, onFailed };
};
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('a change shows at once, and what was read before it never shows again', async () => {
  const { storage, change, shown, local } = open(createStorage({ local: { sites: ['a.cn', 'b.cn'] } }));
  await settle();
  expect(shown.at(-1)?.sites).toEqual(['a.cn', 'b.cn']);
  // The reading that the first change sets off comes back when the second is long under way.
  let answerFirst: (records: Record<string, unknown>) => void = () => undefined;
  vi.spyOn(storage.local, 'get').mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
  change({ siteRule: 'only' });
  await settle();
  shown.length = 0;
  change({ sites: ['b.cn'] });
  answerFirst({ siteRule: 'only', sites: ['a.cn', 'b.cn'] });
  await settle();
  change({ sites: [] });
  await settle();
  expect(shown.map(({ sites }) => sites.length).filter((length, at, all) => length !== all[at - 1])).toEqual([1, 0]);
  expect(local).toEqual({ siteRule: 'only', sites: [] });
});

test('a change that cannot be stored is taken back, and said to have failed', async () => {
  const { breakDown, change, shown, onFailed } = open();
  await settle();
  breakDown('local', true);
  change({ sites: ['a.cn'] });
  expect(shown.at(-1)?.sites).toEqual(['a.cn']);
  await settle();
  expect(shown.at(-1)).toEqual(DEFAULT_SETTINGS);
  expect(onFailed.mock.calls).toEqual([[false], [true]]);
});

test('settings that cannot be read are said to have failed', async () => {
  const fixture = createStorage();
  fixture.breakDown('local', true);
  const { onFailed, shown } = open(fixture);
  await settle();
  expect(onFailed).toHaveBeenCalledExactlyOnceWith(true);
  expect(shown).toEqual([]);
});
