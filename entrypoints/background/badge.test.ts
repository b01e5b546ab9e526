import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEvent } from '../../tests/event-fixture';
import { COUNT_PORT } from '../shared/messages';
import { badgeText, createBadge } from './badge';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1000, '999+'],
])('%s marks: “%s”', (count, text) => {
  expect(badgeText(count)).toBe(text);
});

/**
 * @param frames what each frame of a tab posts when it is asked; `undefined` where nobody listens
 * @param after how long they take, in milliseconds
 */
function create(frames: unknown[] | undefined, after = 10) {
  const texts: string[] = [];
  const action = {
    setBadgeText: vi.fn(({ text }: { text: string }) => Promise.resolve(texts.push(text))),
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
  };
  const connect = vi.fn(() => {
    const [messages, disconnected] = [createEvent<[data: unknown]>(), createEvent<[]>()];
    setTimeout(() => (frames ? frames.forEach((frame) => messages.fire(frame)) : disconnected.fire()), after);
    return { onMessage: messages.event, onDisconnect: disconnected.event, disconnect: vi.fn() };
  });
  const get = vi.fn((id: number) => Promise.resolve({ id, url: 'https://a.cn/' }));
  const tabs = { connect, get, query: () => Promise.resolve([{ id: 7 }, { id: 8 }, {}]) };
  return { texts, connect, get, action, badge: createBadge({ tabs, action } as never) };
}

test.each<[what: string, frames: unknown[] | undefined, text: string]>([
  [
    'all frames together',
    [
      { type: 'count', count: 3 },
      { type: 'count', count: 4 },
    ],
    '7',
  ],
  [
    'what is no number does not count',
    [
      { type: 'count', count: 3 },
      { type: 'count', count: 'x' },
    ],
    '3',
  ],
  ['a tab in which nobody listens', undefined, ''],
])('%s', async (_, frames, text) => {
  const { texts, connect, badge } = create(frames);
  const done = badge.update(7);
  await vi.runAllTimersAsync();
  await done;
  expect(connect).toHaveBeenCalledWith(7, { name: COUNT_PORT });
  expect(texts).toEqual([text]);
});

test('a page that is busy is waited for', async () => {
  const { texts, badge } = create([{ type: 'count', count: 5 }], 1500);
  const done = badge.update(7);
  await vi.runAllTimersAsync();
  await done;
  expect(texts).toEqual(['5']);
});

test('changes during a count lead to one more count', async () => {
  const { connect, badge } = create([{ type: 'count', count: 1 }]);
  const all = Promise.all([badge.update(7), badge.update(7), badge.update(7)]);
  await vi.runAllTimersAsync();
  await all;
  expect(connect).toHaveBeenCalledTimes(2);
});

test('a tab that goes elsewhere while it is counted is counted again', async () => {
  const { connect, get, badge } = create([{ type: 'count', count: 1 }]);
  get.mockResolvedValueOnce({ id: 7, url: 'https://a.cn/before' });
  const done = badge.update(7);
  await vi.runAllTimersAsync();
  await done;
  expect(connect).toHaveBeenCalledTimes(2);
});

test('is taken from every tab', async () => {
  const { action, badge } = create([]);
  await badge.clear();
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }], [{ tabId: 8, text: '' }]]);
});
