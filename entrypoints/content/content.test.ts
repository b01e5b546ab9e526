import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { createEvent } from '../../tests/event-fixture';
import { COUNT_PORT } from '../shared/messages';
import { followSettings } from '../shared/follow-settings';
import { DEFAULT_SETTINGS, settingsFor, type PageSettings } from '../shared/settings';
import { listenForCommands } from './commands';
import { beginLife, type Scope } from './life';
import { followFrame } from './frame-life';
import { serveCount } from './mark-count';

describe('the number of marks', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const create = () => {
    const connected = createEvent<[port: Runtime.Port]>();
    const count = vi.fn(() => 0);
    const tell = vi.fn(() => Promise.reject(new Error('asleep')));
    return { connected, count, tell, counter: serveCount({ onConnect: connected.event }, { count, tell }) };
  };

  test('is told when it changes, once for many changes, and not when it stays', async () => {
    const { count, tell, counter } = create();
    counter.enable(true);
    await vi.runAllTimersAsync();
    expect(tell).not.toHaveBeenCalled();
    count.mockReturnValue(3);
    for (let i = 0; i < 10; i++) counter.changed();
    await vi.runAllTimersAsync();
    expect([tell, count].map((mock) => mock.mock.calls.length)).toEqual([1, 2]);
    counter.changed();
    await vi.runAllTimersAsync();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  test('costs nothing while the badge is off, and is told again when it comes back', async () => {
    const { count, tell, counter } = create();
    count.mockReturnValue(3);
    counter.changed();
    await vi.runAllTimersAsync();
    expect(count).not.toHaveBeenCalled();
    for (const on of [true, false, true]) {
      counter.enable(on);
      await vi.runAllTimersAsync();
    }
    expect(tell).toHaveBeenCalledTimes(2);
    counter.changed();
    counter.stop();
    await vi.runAllTimersAsync();
    expect(count).toHaveBeenCalledTimes(2);
  });

  test('is given to who asks by the right name', () => {
    const { connected, count } = create();
    count.mockReturnValue(5);
    const [right, wrong] = [
      { name: COUNT_PORT, postMessage: vi.fn() },
      { name: 'page-report', postMessage: vi.fn() },
    ];
    connected.fire(right as never);
    connected.fire(wrong as never);
    expect(right.postMessage).toHaveBeenCalledWith({ type: 'count', count: 5 });
    expect(wrong.postMessage).not.toHaveBeenCalled();
  });
});

describe('a life in a frame', () => {
  test('ends with the extension that it belongs to, once', () => {
    let valid = true;
    const undo = vi.fn();
    const { isAlive, onEnd } = beginLife({}, () => valid);
    onEnd(undo);
    expect(isAlive()).toBe(true);
    valid = false;
    expect([isAlive(), isAlive()]).toEqual([false, false]);
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test('ends when another begins, also before it has said what is to be undone', () => {
    const scope: Scope = {};
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
    beginLife(scope, () => true).onEnd(first);
    const late = beginLife(scope, () => true);
    const last = beginLife(scope, () => true);
    last.onEnd(third);
    late.onEnd(second);
    expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
    expect([late.isAlive(), last.isAlive()]).toEqual([false, true]);
  });
});

test('of two answers about the settings the one that was asked for last is right; no answer changes nothing', async () => {
  const answers: ((settings: PageSettings) => void)[] = [];
  const fail = vi.fn<() => Promise<PageSettings>>(() => Promise.reject(new Error('asleep')));
  const ask = vi.fn(() => new Promise<PageSettings>((resolve) => answers.push(resolve)));
  const onChange = vi.fn();
  const { refresh, stop } = followSettings(ask, onChange);
  const [first, second] = [true, false].map((on): PageSettings => ({ ...settingsFor(DEFAULT_SETTINGS, ''), on }));
  refresh();
  refresh();
  answers[1]?.(second as PageSettings);
  answers[0]?.(first as PageSettings);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith(second));
  refresh();
  stop();
  answers[2]?.(first as PageSettings);
  followSettings(fail, onChange).refresh();
  await vi.waitFor(() => expect(fail).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve));
  expect(onChange).toHaveBeenCalledTimes(1);
});

test.each<[what: string, top: boolean, type: string, persisted: boolean, told: number]>([
  ['a frame goes', false, 'pagehide', false, 2],
  ['a page goes', true, 'pagehide', false, 1],
  ['a page comes back from the browser’s memory', true, 'pageshow', true, 2],
  ['a page has loaded', true, 'pageshow', false, 1],
])('a frame tells that it has come; then %s', (_, top, type, persisted, told) => {
  const window = new EventTarget() as EventTarget & { top: unknown };
  window.top = top ? window : new EventTarget();
  const tell = vi.fn(() => Promise.reject(new Error('asleep')));
  const onReturn = vi.fn();
  const stop = followFrame(window as never, { tell, onReturn });
  const turn = () => window.dispatchEvent(Object.assign(new Event(type), { persisted }));
  turn();
  expect(tell).toHaveBeenCalledTimes(told);
  expect(onReturn).toHaveBeenCalledTimes(persisted ? 1 : 0);
  stop();
  turn();
  expect(tell).toHaveBeenCalledTimes(told);
});

describe('commands', () => {
  const listen = (frame: { top: boolean; focus: boolean; active?: string }, id = 'x') => {
    const message = createEvent<[message: unknown, from: Runtime.MessageSender, respond: (answer: unknown) => void]>();
    const actions = {
      onStep: vi.fn(),
      onOpenCurrent: vi.fn(),
      onRescan: vi.fn(),
      onSettings: vi.fn(),
      onOpenFor: vi.fn((id: string) => id === 'known'),
    };
    const document = { hasFocus: () => frame.focus, activeElement: { localName: frame.active ?? 'body' } };
    const window = { document, top: null as unknown };
    if (frame.top) window.top = window;
    const stop = listenForCommands({ onMessage: message.event, id: 'x' }, window as never, actions);
    const respond = vi.fn();
    return { actions, stop, respond, send: (data: unknown) => message.fire(data, { id }, respond) };
  };

  test.each<[what: string, frame: Parameters<typeof listen>[0], meant: boolean]>([
    ['the page that the reader is in', { top: true, focus: true }, true],
    ['the page while the reader is in the address bar', { top: true, focus: false }, true],
    ['the page while the reader is in a frame of it', { top: true, focus: true, active: 'iframe' }, false],
    ['the frame that the reader is in', { top: false, focus: true }, true],
    ['another frame', { top: false, focus: false }, false],
    ['a frame while the reader is in a frame of it', { top: false, focus: true, active: 'frame' }, false],
  ])('a step is meant for %s: %o, %s', (_, frame, meant) => {
    const { actions, send } = listen(frame);
    send({ type: 'step', by: -1 });
    send({ type: 'openCurrent' });
    send({ type: 'rescan' });
    send({ type: 'settingsChanged' });
    expect(actions.onStep.mock.calls).toEqual(meant ? [[-1]] : []);
    expect(actions.onOpenCurrent).toHaveBeenCalledTimes(meant ? 1 : 0);
    expect(actions.onRescan).toHaveBeenCalledTimes(1);
    expect(actions.onSettings).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['known', [[true]]],
    ['unknown', [[false]]],
    [7, []],
  ])('the card of an entry is opened for a frame, and whether it is is told: %s', (id, answers) => {
    const { send, respond } = listen({ top: true, focus: true, active: 'iframe' });
    send({ type: 'openFor', id, focus: true });
    expect(respond.mock.calls).toEqual(answers);
  });

  test('what is no command, or comes from elsewhere, does nothing; nor does anything after the end', () => {
    const { actions, send, stop } = listen({ top: true, focus: true });
    send({ type: 'step', by: '1' });
    send({ type: 'wakeMarker' });
    send({ type: 'openFor', id: 'known', focus: true, box: { x: 0 } });
    listen({ top: true, focus: true }, 'other').send({ type: 'rescan' });
    stop();
    send({ type: 'rescan' });
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });
});
