import { describe, expect, test, vi } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { DEFAULT_SETTINGS, isOnFor, parseSettings, readSettings, watchSettings, withItem, writeSettings } from './settings';

/** Storage in memory, as much of it as settings need. */
function createArea(records: Record<string, unknown> = {}) {
  const listeners = new Set<(changes: Record<string, { newValue: unknown }>) => void>();
  return {
    records,
    get: (names: string[]) =>
      Promise.resolve(Object.fromEntries(names.filter((name) => name in records).map((name) => [name, records[name]]))),
    set(changed: Record<string, unknown>) {
      Object.assign(records, changed);
      listeners.forEach((listener) =>
        listener(Object.fromEntries(Object.entries(changed).map(([name, newValue]) => [name, { newValue }]))),
      );
      return Promise.resolve();
    },
    onChanged: {
      addListener: (listener: never) => listeners.add(listener),
      removeListener: (listener: never) => listeners.delete(listener),
    },
  };
}

const asArea = (area: ReturnType<typeof createArea>) => area as unknown as Storage.StorageArea;

describe('parseSettings', () => {
  test.each<[what: string, records: Record<string, unknown>, expected: Partial<typeof DEFAULT_SETTINGS>]>([
    ['nothing stored', {}, {}],
    [
      'all stored',
      { enabled: false, categoriesOff: ['rural'], sitesOff: ['a.cn'] },
      { enabled: false, categoriesOff: ['rural'], sitesOff: ['a.cn'] },
    ],
    ['one record spoilt', { enabled: 'no', categoriesOff: ['rural'] }, { categoriesOff: ['rural'] }],
    ['a category of another version', { categoriesOff: ['rural', 'farming'] }, {}],
    ['records of others', { colour: 'red' }, {}],
  ])('%s', (_, records, expected) => {
    expect(parseSettings(records)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

test('reading never writes, even over what it cannot read', async () => {
  const area = createArea({ enabled: 'no' });
  await expect(readSettings(asArea(area))).resolves.toEqual(DEFAULT_SETTINGS);
  expect(area.records).toEqual({ enabled: 'no' });
});

test('writing one setting leaves the others alone', async () => {
  const area = createArea({ sitesOff: ['a.cn'], unknown: 1 });
  await writeSettings(asArea(area), { enabled: false });
  expect(area.records).toEqual({ sitesOff: ['a.cn'], unknown: 1, enabled: false });
});

test('watching tells of changes until it is undone', async () => {
  const area = createArea();
  const onChange = vi.fn();
  const stop = watchSettings(asArea(area), onChange);
  await writeSettings(asArea(area), { enabled: false });
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, enabled: false }));
  await area.set({ other: 1 });
  stop();
  await writeSettings(asArea(area), { enabled: true });
  await Promise.resolve();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a site is on unless it or everything is off', () => {
  expect(isOnFor(DEFAULT_SETTINGS, 'a.cn')).toBe(true);
  expect(isOnFor({ ...DEFAULT_SETTINGS, sitesOff: ['a.cn'] }, 'a.cn')).toBe(false);
  expect(isOnFor({ ...DEFAULT_SETTINGS, sitesOff: ['a.cn'] }, 'b.a.cn')).toBe(true);
  expect(isOnFor({ ...DEFAULT_SETTINGS, enabled: false }, 'a.cn')).toBe(false);
});

test('withItem puts in and takes out, once', () => {
  expect(withItem(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
  expect(withItem(['a', 'b'], 'c', true)).toEqual(['a', 'b', 'c']);
  expect(withItem(['a', 'b'], 'a', false)).toEqual(['b']);
});
