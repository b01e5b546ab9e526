import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { createEvent } from '../../tests/event-fixture';
import type { PageMessage } from './messages';
import { linkPage } from './page-link';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const report = (frame: string, count: number, top = false): PageMessage => ({
  type: 'report',
  frame,
  top,
  title: '',
  url: '',
  characters: 100,
  terms: [{ id: 'san-nong', zh: '三农', category: 'rural', count }],
  places: [],
});

/** A tab with frames, seen through a link to it. */
function create(frames: PageMessage[]) {
  const ports: { messages: ReturnType<typeof createEvent<[unknown]>>; ended: ReturnType<typeof createEvent<[]>> }[] = [];
  const tell = (message: PageMessage) => ports.at(-1)?.messages.fire(message);
  const connect = vi.fn(() => {
    const [messages, ended] = [createEvent<[unknown]>(), createEvent<[]>()];
    ports.push({ messages, ended });
    setTimeout(() => frames.forEach(tell), 10);
    return { onMessage: messages.event, onDisconnect: ended.event, disconnect: vi.fn(), postMessage: vi.fn() };
  });
  const heard = createEvent<[message: unknown, from: Runtime.MessageSender]>();
  const scripting = { executeScript: vi.fn(() => Promise.resolve([])) };
  const runtime = { id: 'x', onMessage: heard.event };
  /** Occurrences by frame, as whoever listens knows them. */
  const known = new Map<string, number>();
  const [onEmpty, onForbidden] = [vi.fn(), vi.fn()];
  const link = linkPage({ tabs: { connect }, scripting, runtime } as never, 7, {
    onReport: ({ frame, terms }) => known.set(frame, terms[0]?.count ?? 0),
    onEmpty,
    onForbidden,
  });
  const send = (message: unknown, id = 'x', tab = 7) => heard.fire(message, { id, tab: { id: tab } } as Runtime.MessageSender);
  return { link, connect, scripting, known, onEmpty, onForbidden, send, end: () => ports.at(-1)?.ended.fire() };
}

const CHANGED = { type: 'framesChanged' };
const SOON = 2000;

test('a frame that goes holds nothing, one that comes is heard, the others stay as they are', async () => {
  const frames = [report('page', 3, true), report('goes', 2)];
  const { known, connect, send } = create(frames);
  await vi.advanceTimersByTimeAsync(SOON);
  expect([...known]).toEqual([
    ['page', 3],
    ['goes', 2],
  ]);
  frames.splice(1, 1, report('comes', 5));
  send(CHANGED);
  send(CHANGED);
  await vi.advanceTimersByTimeAsync(SOON);
  expect(Object.fromEntries(known)).toEqual({ page: 3, goes: 0, comes: 5 });
  expect(connect).toHaveBeenCalledTimes(2);
});

test.each<[what: string, message: unknown, id: string, tab: number]>([
  ['another tab', CHANGED, 'x', 8],
  ['another extension', CHANGED, 'y', 7],
  ['something else', { type: 'marksChanged' }, 'x', 7],
  ['more than it may say', { ...CHANGED, frame: 'goes' }, 'x', 7],
])('nobody is asked anew for what comes from or is %s', async (_, message, id, tab) => {
  const { connect, send } = create([report('page', 3, true)]);
  send(message, id, tab);
  await vi.advanceTimersByTimeAsync(SOON);
  expect(connect).toHaveBeenCalledTimes(1);
});

test('of a page that was left nothing stays, and the next one is asked', async () => {
  const frames = [report('page', 3, true), report('inner', 2)];
  const { known, connect, scripting, end } = create(frames);
  await vi.advanceTimersByTimeAsync(SOON);
  frames.splice(0, 2, report('next', 1, true));
  end();
  await vi.advanceTimersByTimeAsync(SOON);
  expect(Object.fromEntries(known)).toEqual({ page: 0, inner: 0, next: 1 });
  expect([connect, scripting.executeScript].map((call) => call.mock.calls.length)).toEqual([2, 0]);
});

test.each([
  ['holds no marker', () => Promise.resolve([]), [1, 0]],
  ['is closed to extensions', () => Promise.reject(new Error('Cannot access')), [0, 1]],
])('a page that %s is told apart', async (_, executeScript, calls) => {
  const { scripting, onEmpty, onForbidden, end, link, connect } = create([]);
  scripting.executeScript.mockImplementation(executeScript);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect([onEmpty, onForbidden].map((call) => call.mock.calls.length)).toEqual(calls);
  link.stop();
  await vi.advanceTimersByTimeAsync(SOON);
  expect(connect).toHaveBeenCalledTimes(1);
});
