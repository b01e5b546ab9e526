import { describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Looks } from '../../components/palette';
import { createReadings } from '../../lexicon/compile/readings';
import { detailsOf, documentOf, entryOf } from '../../tests/lexicon-fixtures';
import { createStorage } from '../../tests/storage-fixture';
import { CATEGORIES, type Book, type CompiledDetails } from '../../lexicon';
import { createDictionary } from './dictionary';
import { createHandlers } from './handlers';
import { tellPages } from './tell-pages';
import { highlightCss } from '../marking/highlight-css';

const EMPTY: CompiledDetails = detailsOf([]);
const response = (body: unknown, ok = true) => ({ ok, status: ok ? 200 : 404, json: () => Promise.resolve(body) });

describe('createDictionary', () => {
  test('loads once, when first asked', async () => {
    const load = vi.fn(() => Promise.resolve(response(EMPTY)));
    const dictionary = createDictionary(load);
    expect(load).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([dictionary.open(), dictionary.open()]);
    expect(first).toBe(second);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test.each<[what: string, reply: ReturnType<typeof response>, message: RegExp]>([
    ['a missing file', response(null, false), /details\.json: 404/],
    ['another file', response({}), /details\.json holds no dictionary/],
  ])('says what is wrong and tries again: %s', async (_, reply, message) => {
    const load = vi.fn(() => Promise.resolve(reply));
    const dictionary = createDictionary(load);
    await expect(dictionary.open()).rejects.toThrow(message);
    load.mockResolvedValue(response(EMPTY));
    await expect(dictionary.open()).resolves.toBeDefined();
  });

  test('finds entries by what a reader types', async () => {
    const entries = [entryOf('san-nong', '三农'), entryOf('fang-guan-fu', '放管服')];
    const details = detailsOf(entries, [documentOf('a', '三农、放管服。')], createReadings());
    const dictionary = createDictionary(() => Promise.resolve(response(details)));
    for (const query of ['三农', '三農', 'san nong', 'sn']) {
      expect((await dictionary.find(query, 1)).map(({ id, hant }) => [id, hant])).toEqual([['san-nong', '三農']]);
    }
    await expect(dictionary.find('没有', 5)).resolves.toEqual([]);
  });
});

test('every tab is told that settings have changed, and none of other records; pages may not read the storage', async () => {
  const { storage } = createStorage();
  const setAccessLevel = vi.fn(() => Promise.resolve());
  const tabs = {
    query: vi.fn(() => Promise.resolve([{ id: 1 }, {}, { id: 2 }])),
    sendMessage: vi.fn(() => Promise.reject(new Error('Receiving end does not exist'))),
  };
  const onError = vi.fn();
  tellPages({ tabs: tabs as never, storage: { ...storage, local: { ...storage.local, setAccessLevel } } }, onError);
  await storage.local.set({ 'correction:1': {} });
  await storage.sync.set({ badge: false });
  await vi.waitFor(() => expect(tabs.sendMessage.mock.calls).toEqual([1, 2].map((id) => [id, { type: 'settingsChanged' }])));
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  expect(tabs.query).toHaveBeenCalledTimes(1);
  tabs.query.mockReturnValue(Promise.reject(new Error('no tabs')));
  await storage.sync.set({ badge: true });
  await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
});

describe('createHandlers', () => {
  const from = {
    id: 'x',
    tab: { id: 7, url: 'https://www.people.com.cn/a' },
    frameId: 3,
    url: 'https://ads.example/',
  } as Runtime.MessageSender;
  const create = (records: Record<string, unknown> = {}) => {
    const scripting = {
      executeScript: vi.fn(() => Promise.resolve([])),
      insertCSS: vi.fn(() => Promise.resolve()),
      removeCSS: vi.fn(() => Promise.resolve()),
    };
    const book = { open: (id: string) => (id === 'known' ? { detail: {} } : undefined) } as unknown as Book;
    const loadFile = vi.fn((path: string) => Promise.resolve(response({ back: { message: path } }, !path.includes('zh_CN'))));
    const badge = { update: vi.fn(() => Promise.resolve()) };
    const { storage, local, breakDown } = createStorage({ local: records });
    const tabs = { sendMessage: vi.fn((): Promise<unknown> => Promise.resolve(true)) };
    const handlers = createHandlers({
      scripting,
      tabs: tabs as never,
      storage,
      dictionary: { open: () => Promise.resolve(book) },
      badge,
      loadFile,
      readPatterns: () => Promise.resolve('{}'),
      now: () => new Date(0),
      unique: () => 'u',
    });
    return { scripting, tabs, badge, local, breakDown, handlers };
  };

  test('wakes the marker in the frame that asks, and nowhere else', async () => {
    const { scripting, handlers } = create();
    await handlers.wakeMarker({ type: 'wakeMarker' }, from);
    const target = { tabId: 7, frameIds: [3] };
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: ['content.js'] });
    expect(scripting.insertCSS).toHaveBeenCalledWith(expect.objectContaining({ target, css: highlightCss({}) }));
  });

  test('styles a frame as the reader has chosen, and anew when they choose again', async () => {
    const before: Looks = { rural: { colour: '#111111', line: 'solid' } };
    const looks: Looks = { rural: { colour: '#222222', line: 'wavy' } };
    const { scripting, handlers } = create({ looks });
    await handlers.restyle({ type: 'restyle', before }, from);
    const target = { tabId: 7, frameIds: [3] };
    for (const origin of ['USER', 'AUTHOR']) {
      expect(scripting.insertCSS).toHaveBeenCalledWith({ target, origin, css: highlightCss(looks) });
      expect(scripting.removeCSS).toHaveBeenCalledWith({ target, origin, css: highlightCss(before) });
    }
    expect(highlightCss(looks)).toContain('underline wavy #222222');
    expect(scripting.insertCSS.mock.invocationCallOrder[1]).toBeLessThan(scripting.removeCSS.mock.invocationCallOrder[0] ?? 0);
  });

  test('keeps what the reader reports, and says if it cannot', async () => {
    const { local, breakDown, handlers } = create();
    const report = { id: 'san-nong', surface: '三农', sentence: '三农工作。', what: 'other' as const, note: '' };
    await handlers.reportWrong({ type: 'reportWrong', report }, from);
    expect(local).toEqual({ 'correction:1970-01-01T00:00:00.000Z:u': { ...report, date: '1970-01-01T00:00:00.000Z' } });
    breakDown('local', true);
    await expect(handlers.reportWrong({ type: 'reportWrong', report }, from)).rejects.toThrow('no local storage');
  });

  test('hides terms and shows them again; of two that are asked for at once neither is lost', async () => {
    const { local, breakDown, handlers } = create({ hiddenTerms: ['a'] });
    const hide = (id: string, hidden: boolean) => handlers.hideTerm({ type: 'hideTerm', id, hidden }, from);
    await Promise.all([hide('b', true), hide('c', true), hide('a', false)]);
    expect(local.hiddenTerms).toEqual(['b', 'c']);
    breakDown('local', true);
    await expect(hide('d', true)).rejects.toThrow('no local storage');
    breakDown('local', false);
    await hide('e', true);
    expect(local.hiddenTerms).toEqual(['b', 'c', 'e']);
  });

  test.each([
    [{}, 1],
    [{ badge: false }, 0],
  ])('counts a tab whose marks or frames have changed, with %o %s times', async (records, times) => {
    const { badge, handlers } = create(records);
    const once = Array.from({ length: times }, () => [7]);
    await handlers.marksChanged({ type: 'marksChanged' }, from);
    expect(badge.update.mock.calls).toEqual(once);
    await handlers.framesChanged({ type: 'framesChanged' }, from);
    expect(badge.update.mock.calls).toEqual([...once, ...once]);
  });

  test('refuses to wake anything for what is no tab', async () => {
    const { handlers } = create();
    await expect(handlers.wakeMarker({ type: 'wakeMarker' }, { id: 'x' })).rejects.toThrow('from no tab');
  });

  test.each<[what: string, answer: () => Promise<unknown>, opened: boolean]>([
    ['the page opens it', () => Promise.resolve(true), true],
    ['the page knows no such frame', () => Promise.resolve(false), false],
    ['the page does not answer', () => Promise.resolve(undefined), false],
    ['nothing in the page listens', () => Promise.reject(new Error('Receiving end does not exist')), false],
  ])('a card that has no room is asked for in the tab’s own page: %s', async (_, answer, opened) => {
    const { tabs, handlers } = create();
    tabs.sendMessage.mockImplementation(answer);
    await expect(handlers.openAbove({ type: 'openAbove', id: 'known', focus: true }, from)).resolves.toBe(opened);
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'openFor', id: 'known', focus: true }, { frameId: 0 });
  });

  test('the tab’s own page has nothing above it', async () => {
    const { tabs, handlers } = create();
    await expect(handlers.openAbove({ type: 'openAbove', id: 'known', focus: true }, { ...from, frameId: 0 })).resolves.toBe(
      false,
    );
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  test('a reader whose settings cannot be read has what everybody has', async () => {
    const { scripting, breakDown, handlers } = create({ enabled: false });
    breakDown('local', true);
    await handlers.wakeMarker({ type: 'wakeMarker' }, from);
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
    await expect(handlers.getPageSettings({ type: 'getPageSettings' }, from)).resolves.toMatchObject({ on: true });
  });

  test.each<[records: Record<string, unknown>, on: boolean]>([
    [{}, true],
    [{ enabled: false }, false],
    [{ sites: ['www.people.com.cn'] }, false],
    [{ sites: ['ads.example'] }, true],
    [{ siteRule: 'only' }, false],
  ])('tells a frame the settings for the site of its tab, and no other site: with %o it is marked: %s', async (records, on) => {
    const { handlers } = create({ ...records, badge: false });
    const told = await handlers.getPageSettings({ type: 'getPageSettings' }, from);
    expect(told).toMatchObject({ on, badge: false, categoriesOff: [], trigger: 'click' });
    expect(Object.keys(told)).not.toEqual(expect.arrayContaining([expect.stringMatching(/enabled|site/)]));
  });

  test('gives an entry, or null', async () => {
    const { handlers } = create();
    await expect(handlers.getEntry({ type: 'getEntry', id: 'known' }, from)).resolves.toEqual({ detail: {} });
    await expect(handlers.getEntry({ type: 'getEntry', id: 'unknown' }, from)).resolves.toBeNull();
  });

  test('gives the texts of a language from its file, and says where there is none', async () => {
    const { handlers } = create();
    const getTexts = (language: 'zh-Hans' | 'zh-Hant') => handlers.getTexts({ type: 'getTexts', language }, from);
    await expect(getTexts('zh-Hant')).resolves.toEqual({ back: '/_locales/zh_TW/messages.json' });
    await expect(getTexts('zh-Hans')).rejects.toThrow('/_locales/zh_CN/messages.json: 404');
  });
});

test('the sheet styles every category, leaves text colours alone, and leaves print plain', () => {
  const css = highlightCss({});
  for (const category of CATEGORIES) expect(css).toContain(`::highlight(tifa-${category}){background-color:#`);
  expect(css.startsWith('@media screen{')).toBe(true);
  expect(css.replace(/::highlight\(tifa-flash\)\{[^}]*\}/, '')).not.toMatch(/[{;]color:/);
});
