import type { Events } from 'webextension-polyfill';

/** A browser's event that a test can fire. */
export interface EventFixture<Args extends unknown[]> {
  event: Events.Event<(...args: Args) => never>;
  /** Calls every listener. */
  fire: (...args: Args) => void;
}

/** @returns an event without listeners */
export function createEvent<Args extends unknown[]>(): EventFixture<Args> {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    event: {
      addListener: (listener: (...args: Args) => unknown) => listeners.add(listener),
      removeListener: (listener: (...args: Args) => unknown) => listeners.delete(listener),
    } as unknown as EventFixture<Args>['event'],
    fire: (...args) => listeners.forEach((listener) => listener(...args)),
  };
}
