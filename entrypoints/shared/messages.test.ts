import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from './settings';
import { ExpectedError, isExpected } from './errors';
import {
  answer,
  ask,
  parseCount,
  parseListenerMessage,
  parsePageCommand,
  parsePageMessage,
  type Handlers,
  type Sender,
} from './messages';

const handlers: Handlers<string> = {
  wakeMarker: () => Promise.reject(new Error('Cannot access contents of the page')),
  getPageSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, on: true }),

  getPatterns: (_, from) => Promise.resolve(from),
  getEntry: vi.fn(() => Promise.resolve(null)),
  getTexts: () => Promise.resolve({}),
  reportWrong: () => Promise.resolve(null),
  hideTerm: () => Promise.resolve(null),
  restyle: () => Promise.resolve(null),
  marksChanged: () => Promise.resolve(null),
  framesChanged: () => Promise.resolve(null),
  openAbove: () => Promise.resolve(false),
};

const report = { id: 'san-nong', surface: '三农', sentence: '三农工作。', what: 'other' as const, note: '' };

describe('answer', () => {
  test('calls the handler with what was asked and who asked', async () => {
    await expect(answer(handlers, { type: 'getPatterns' }, 'a.cn')).resolves.toEqual({ ok: true, value: 'a.cn' });
    await expect(answer(handlers, { type: 'getEntry', id: 'san-nong' }, '')).resolves.toEqual({ ok: true, value: null });
    expect(handlers.getEntry).toHaveBeenCalledWith({ type: 'getEntry', id: 'san-nong' }, '');
  });

  test('carries a failure home', async () => {
    await expect(answer(handlers, { type: 'wakeMarker' }, '')).resolves.toEqual({
      ok: false,
      error: 'Cannot access contents of the page',
    });
  });

  test.each<[what: string, message: unknown]>([
    ['nothing', undefined],
    ['text', 'getPatterns'],
    ['an unknown type', { type: 'eraseAll' }],
    ['a missing argument', { type: 'getEntry' }],
    ['an argument of the wrong type', { type: 'getEntry', id: 7 }],
    ['a language that the interface does not speak', { type: 'getTexts', language: 'fr' }],
    ['an argument too many', { type: 'getPatterns', id: 'x' }],
    ['looks that are more than looks', { type: 'restyle', before: { rural: { colour: 'red}', line: 'solid' } } }],
    ['a report with more of the page than was agreed', { type: 'reportWrong', report: { ...report, html: '<p>' } }],
    ['a report with more of the text than is kept', { type: 'reportWrong', report: { ...report, sentence: '长'.repeat(401) } }],
    ['the name of an inherited property', { type: 'constructor' }],
  ])('refuses %s and says so', async (_, message) => {
    await expect(answer(handlers, message, '')).resolves.toMatchObject({
      ok: false,
      error: expect.stringContaining('not a request') as string,
    });
  });
});

describe('ask', () => {
  const runtime = (reply: unknown) => ({ sendMessage: () => Promise.resolve(reply) }) as unknown as Sender;

  test('gives what was answered', async () => {
    await expect(ask(runtime({ ok: true, value: 'a.cn' }), { type: 'getPatterns' })).resolves.toBe('a.cn');
  });

  test.each<[what: string, reply: unknown, message: string]>([
    ['nobody answers', undefined, 'no answer to getPatterns'],
    ['the background could not', { ok: false, error: 'no tab' }, 'getPatterns: no tab'],
  ])('fails as expected when %s', async (_, reply, message) => {
    const failure = await ask(runtime(reply), { type: 'getPatterns' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExpectedError);
    expect(failure).toMatchObject({ message });
    expect(isExpected(failure)).toBe(true);
  });
});

describe('messages between a page and who listens to it', () => {
  const report = {
    type: 'report',
    frame: 'f',
    top: true,
    title: '样稿',
    url: 'https://a.cn/',
    characters: 900,
    terms: [{ id: 'a', zh: '三农', category: 'rural', count: 2 }],
    places: [
      [0, 3],
      [0, 800],
    ],
  };
  test.each<[what: string, data: unknown, fits: boolean]>([
    ['a report', report, true],
    ['a term of another shape', { ...report, terms: [{ id: 'a' }] }, false],
    ['a place of one number', { ...report, places: [[0]] }, false],
    ['nothing', null, false],
  ])('of a page: %s', (_, data, fits) => {
    expect(parsePageMessage(data)).toEqual(fits ? data : undefined);
  });
  test.each<[data: unknown, fits: boolean]>([
    [{ type: 'show', frame: 'f', id: 'a' }, true],
    [{ type: 'jump', frame: 'f', place: 3 }, true],
    [{ type: 'rescan', frame: 'f' }, true],
    [{ type: 'show', frame: 'f' }, false],
    [{ type: 'jump', frame: 'f', place: '3' }, false],
    [{ type: 'erase', frame: 'f' }, false],
  ])('to a page: %j', (data, fits) => {
    expect(parseListenerMessage(data)).toEqual(fits ? data : undefined);
  });
});

test.each<[message: unknown, fits: boolean]>([
  [{ type: 'step', by: 1 }, true],
  [{ type: 'step', by: -1 }, true],
  [{ type: 'step', by: '1' }, false],
  [{ type: 'step' }, false],
  [{ type: 'constructor' }, false],
  [{ type: 'settingsChanged' }, true],
  ['rescan', false],
  [{ type: 'openCurrent' }, true],
  [{ type: 'rescan' }, true],
  [{ type: 'rescan', frame: 'f' }, false],
  [{ type: 'wakeMarker' }, false],
  [undefined, false],
])('%j is a command to a page: %s', (message, fits) => {
  expect(parsePageCommand(message)).toEqual(fits ? message : undefined);
});

test.each<[message: unknown, count: number | undefined]>([
  [{ type: 'count', count: 0 }, 0],
  [{ type: 'count', count: -1 }, undefined],
  [{ type: 'count', count: 1.5 }, undefined],
  [{ count: 1 }, undefined],
])('%j says that there are %s marks', (message, count) => {
  expect(parseCount(message)).toBe(count);
});

test('bugs are told from what happens to extensions', () => {
  expect(isExpected(new Error('Extension context invalidated.'))).toBe(true);
  expect(isExpected(new TypeError('x is undefined'))).toBe(false);
});
