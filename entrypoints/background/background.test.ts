import { describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { CATEGORIES, type Book, type CompiledDetails } from '../../lexicon';
import { createDictionary } from './dictionary';
import { createHandlers } from './handlers';
import { detailsOf } from '../../tests/lexicon-fixtures';
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
});

describe('createHandlers', () => {
  const from = {
    id: 'x',
    tab: { id: 7, url: 'https://www.people.com.cn/a' },
    frameId: 3,
    url: 'https://ads.example/',
  } as Runtime.MessageSender;
  const create = () => {
    const scripting = { executeScript: vi.fn(() => Promise.resolve([])), insertCSS: vi.fn(() => Promise.resolve()) };
    const book = { open: (id: string) => (id === 'known' ? { detail: {} } : undefined) } as unknown as Book;
    const loadFile = vi.fn((path: string) => Promise.resolve(response({ back: { message: path } }, !path.includes('zh_CN'))));
    const dictionary = { open: () => Promise.resolve(book) };
    const readPatterns = () => Promise.resolve('{}');
    return { scripting, loadFile, handlers: createHandlers({ scripting, dictionary, loadFile, readPatterns }) };
  };

  test('wakes the marker in the frame that asks, and nowhere else', async () => {
    const { scripting, handlers } = create();
    await handlers.wakeMarker({ type: 'wakeMarker' }, from);
    const target = { tabId: 7, frameIds: [3] };
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: ['content-scripts/content.js'] });
    expect(scripting.insertCSS).toHaveBeenCalledWith(expect.objectContaining({ target, css: highlightCss() }));
  });

  test('refuses to wake anything for what is no tab', async () => {
    const { handlers } = create();
    await expect(handlers.wakeMarker({ type: 'wakeMarker' }, { id: 'x' })).rejects.toThrow('from no tab');
  });

  test('tells a frame the site of its tab', async () => {
    const { handlers } = create();
    await expect(handlers.getSite({ type: 'getSite' }, from)).resolves.toBe('www.people.com.cn');
    await expect(handlers.getSite({ type: 'getSite' }, { id: 'x' })).resolves.toBe('');
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
  const css = highlightCss();
  for (const category of CATEGORIES) expect(css).toContain(`::highlight(tifa-${category}){background-color:#`);
  expect(css.startsWith('@media screen{')).toBe(true);
  expect(css.replace(/::highlight\(tifa-flash\)\{[^}]*\}/, '')).not.toMatch(/[{;]color:/);
});
