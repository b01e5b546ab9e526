import { describe, expect, test, vi } from 'vitest';
import { ExpectedError, isExpected } from './errors';
import { answer, ask, parsePageMessage, parsePopupMessage, type Handlers, type Sender } from './messages';

const handlers: Handlers<string> = {
  wakeMarker: () => Promise.reject(new Error('Cannot access contents of the page')),
  getSite: (_, from) => Promise.resolve(from),
  getEntry: vi.fn(() => Promise.resolve(null)),
  getTexts: () => Promise.resolve({}),
};

describe('answer', () => {
  test('calls the handler with what was asked and who asked', async () => {
    await expect(answer(handlers, { type: 'getSite' }, 'a.cn')).resolves.toEqual({ ok: true, value: 'a.cn' });
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
    ['text', 'getSite'],
    ['an unknown type', { type: 'eraseAll' }],
    ['a missing argument', { type: 'getEntry' }],
    ['an argument of the wrong type', { type: 'getEntry', id: 7 }],
    ['a language that the interface does not speak', { type: 'getTexts', language: 'fr' }],
    ['an argument too many', { type: 'getSite', id: 'x' }],
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
    await expect(ask(runtime({ ok: true, value: 'a.cn' }), { type: 'getSite' })).resolves.toBe('a.cn');
  });

  test.each<[what: string, reply: unknown, message: string]>([
    ['nobody answers', undefined, 'no answer to getSite'],
    ['the background could not', { ok: false, error: 'no tab' }, 'getSite: no tab'],
  ])('fails as expected when %s', async (_, reply, message) => {
    const failure = await ask(runtime(reply), { type: 'getSite' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExpectedError);
    expect(failure).toMatchObject({ message });
    expect(isExpected(failure)).toBe(true);
  });
});

test('messages between popup and page are checked', () => {
  const report = { type: 'report', frame: 'f', terms: [{ id: 'a', zh: '三农', category: 'rural', count: 2 }] };
  expect(parsePageMessage(report)).toEqual(report);
  expect(parsePageMessage({ ...report, terms: [{ id: 'a' }] })).toBeUndefined();
  expect(parsePageMessage(null)).toBeUndefined();
  expect(parsePopupMessage({ type: 'show', frame: 'f', id: 'a' })).toBeDefined();
  expect(parsePopupMessage({ type: 'show', frame: 'f' })).toBeUndefined();
});

test('bugs are told from what happens to extensions', () => {
  expect(isExpected(new Error('Extension context invalidated.'))).toBe(true);
  expect(isExpected(new TypeError('x is undefined'))).toBe(false);
});
