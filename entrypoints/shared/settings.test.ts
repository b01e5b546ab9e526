import { describe, expect, test, vi } from 'vitest';
import { createStorage } from '../../tests/storage-fixture';
import {
  DEFAULT_SETTINGS,
  isOnFor,
  parseSettings,
  readSettings,
  watchSettings,
  withItem,
  writeSettings,
  type Settings,
} from './settings';

describe('parseSettings', () => {
  const stored: Settings = {
    enabled: false,
    categoriesOff: ['rural'],
    siteRule: 'only',
    sites: ['*.gov.cn'],
    trigger: 'hover',
    hoverDelay: 0,
    unlisted: true,
    badge: false,
    language: 'zh-Hant',
    looks: { rural: { colour: '#123456', line: 'wavy' } },
    hiddenTerms: ['san-nong'],
  };
  test.each<[what: string, records: Record<string, unknown>, expected: Partial<Settings>]>([
    ['nothing stored', {}, {}],
    ['all stored', { ...stored }, stored],
    ['one record spoilt', { enabled: 'no', categoriesOff: ['rural'] }, { categoriesOff: ['rural'] }],
    ['a category of another version', { categoriesOff: ['rural', 'farming'] }, {}],
    ['records of others', { colour: 'red' }, {}],
    ['a delay that is none', { hoverDelay: -1 }, {}],
    ['a delay without end', { hoverDelay: 1e9 }, {}],
    ['a trigger of another version', { trigger: 'gaze' }, {}],
    ['a colour that is more than a colour', { looks: { rural: { colour: 'red;}*{display:none', line: 'solid' } } }, {}],
    ['a colour in a list', { looks: { rural: { colour: ['#123456'], line: 'solid' } } }, {}],
    ['a look with more to it', { looks: { rural: { colour: '#123456', line: 'solid', width: 9 } } }, {}],
    ['a line of another version', { looks: { rural: { colour: '#123456', line: 'groove' } } }, {}],
    ['sites that an earlier version switched off', { sitesOff: ['a.cn'] }, { sites: ['a.cn'] }],
    ['newer sites beside them', { sitesOff: ['a.cn'], sites: [] }, {}],
    ['unreadable sites beside them', { sitesOff: ['a.cn'], sites: 'b.cn' }, { sites: ['a.cn'] }],
    ['a rule that would turn them round', { sitesOff: ['a.cn'], siteRule: 'only' }, { siteRule: 'only' }],
  ])('%s', (_, records, expected) => {
    expect(parseSettings(records)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

describe('reading', () => {
  test.each<[what: string, sync: Record<string, unknown>, local: Record<string, unknown>, enabled: boolean]>([
    ['what follows the reader', { enabled: false }, {}, false],
    ['what an earlier version stored on this device', {}, { enabled: false }, false],
    ['what did not reach sync before what did', { enabled: true }, { enabled: false }, false],
    ['past a spoilt record of this device', { enabled: false }, { enabled: 'no' }, false],
    ['a spoilt record as its default', { enabled: 'no' }, {}, true],
  ])('%s', async (_, sync, local, enabled) => {
    const { storage } = createStorage({ sync, local });
    await expect(readSettings(storage)).resolves.toEqual({ ...DEFAULT_SETTINGS, enabled });
  });

  test('never writes, even over what it cannot read', async () => {
    const { storage, local, sync } = createStorage({ local: { enabled: 'no' }, sync: { badge: 7 } });
    await expect(readSettings(storage)).resolves.toEqual(DEFAULT_SETTINGS);
    expect([local, sync]).toEqual([{ enabled: 'no' }, { badge: 7 }]);
  });

  test('does without sync, but not without storage', async () => {
    const { storage, breakDown } = createStorage({ local: { enabled: false } });
    breakDown('sync', true);
    await expect(readSettings(storage)).resolves.toMatchObject({ enabled: false });
    breakDown('local', true);
    await expect(readSettings(storage)).rejects.toThrow('no local storage');
  });

  test('takes no list of sites from other devices', async () => {
    const { storage } = createStorage({ sync: { sites: ['a.cn'], sitesOff: ['b.cn'] } });
    await expect(readSettings(storage)).resolves.toMatchObject({ sites: [] });
  });
});

describe('writing', () => {
  test('one setting leaves the others alone', async () => {
    const { storage, local, sync } = createStorage({ local: { sitesOff: ['a.cn'], unknown: 1 }, sync: { badge: false } });
    await writeSettings(storage, { enabled: false });
    expect(local).toEqual({ sitesOff: ['a.cn'], unknown: 1 });
    expect(sync).toEqual({ badge: false, enabled: false });
  });

  test('sites and hidden terms stay on this device', async () => {
    const { storage, local, sync } = createStorage();
    await writeSettings(storage, { siteRule: 'only', sites: ['a.cn'], hiddenTerms: ['san-nong'], unlisted: true });
    expect(local).toEqual({ siteRule: 'only', sites: ['a.cn'], hiddenTerms: ['san-nong'] });
    expect(sync).toEqual({ unlisted: true });
  });

  test('a switch is kept on this device while sync fails, and follows the reader again afterwards', async () => {
    const { storage, local, sync, breakDown } = createStorage({ sync: { enabled: true } });
    breakDown('sync', true);
    await writeSettings(storage, { enabled: false });
    await expect(readSettings(storage)).resolves.toMatchObject({ enabled: false });
    breakDown('sync', false);
    await expect(readSettings(storage)).resolves.toMatchObject({ enabled: false });
    await writeSettings(storage, { enabled: true });
    await expect(readSettings(storage)).resolves.toMatchObject({ enabled: true });
    expect([local, sync]).toEqual([{}, { enabled: true }]);
  });

  test.each<[what: string, changed: Partial<Settings>]>([
    ['a switch', { enabled: false }],
    ['a list', { sites: ['a.cn'] }],
  ])('%s that can be stored nowhere is not lost silently', async (_, changed) => {
    const { storage, breakDown } = createStorage();
    breakDown('sync', true);
    breakDown('local', true);
    await expect(writeSettings(storage, changed)).rejects.toThrow('no local storage');
  });
});

test('watching tells of changes in either place until it is undone', async () => {
  const { storage } = createStorage();
  const onChange = vi.fn();
  const { stop } = watchSettings(storage, onChange);
  await writeSettings(storage, { enabled: false });
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, enabled: false }));
  await writeSettings(storage, { sites: ['a.cn'] });
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, enabled: false, sites: ['a.cn'] }));
  await storage.local.set({ other: 1 });
  stop();
  await writeSettings(storage, { enabled: true });
  await Promise.resolve();
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('an answer that was overtaken is not told', async () => {
  const { storage } = createStorage();
  const onChange = vi.fn();
  watchSettings(storage, onChange);
  let answerFirst: (records: Record<string, unknown>) => void = () => undefined;
  vi.spyOn(storage.sync, 'get').mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
  await writeSettings(storage, { badge: false });
  await writeSettings(storage, { badge: true });
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  answerFirst({ badge: false });
  await new Promise((resolve) => setTimeout(resolve));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(DEFAULT_SETTINGS);
});

test.each<[changed: Partial<Settings>, site: string, on: boolean]>([
  [{}, 'a.cn', true],
  [{ sites: ['a.cn'] }, 'a.cn', false],
  [{ sites: ['a.cn'] }, 'b.a.cn', true],
  [{ siteRule: 'only' }, 'a.cn', false],
  [{ siteRule: 'only', sites: ['a.cn'] }, 'a.cn', true],
  [{ siteRule: 'only', sites: ['a.cn'] }, '', false],
  [{ enabled: false }, 'a.cn', false],
  [{ enabled: false, siteRule: 'only', sites: ['a.cn'] }, 'a.cn', false],
])('with %o, %s is marked: %s', (changed, site, on) => {
  expect(isOnFor({ ...DEFAULT_SETTINGS, ...changed }, site)).toBe(on);
});

test('withItem puts in and takes out, once', () => {
  expect(withItem(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
  expect(withItem(['a', 'b'], 'c', true)).toEqual(['a', 'b', 'c']);
  expect(withItem(['a', 'b'], 'a', false)).toEqual(['b']);
});
