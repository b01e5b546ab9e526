import { vi } from 'vitest';
import type { Storage } from 'webextension-polyfill';

type Records = Record<string, unknown>;

/** Storage in memory, as much of it as the extension uses, with what it holds laid open. */
export interface StorageFixture {
  storage: Pick<Storage.Static, 'sync' | 'local' | 'onChanged'>;
  local: Records;
  sync: Records;
  /** Makes every call to an area fail, or work again. */
  breakDown: (area: 'sync' | 'local', broken: boolean) => void;
}

/** @param records what is stored at the start */
export function createStorage(records: { local?: Records; sync?: Records } = {}): StorageFixture {
  const listeners = new Set<(changes: Records, area: string) => void>();
  const broken = new Set<string>();
  const held = { local: { ...records.local }, sync: { ...records.sync } };
  const tell = (area: string, changes: Records) => {
    if (Object.keys(changes).length > 0) listeners.forEach((listener) => listener(changes, area));
  };
  const createArea = (area: 'local' | 'sync') => {
    const work = <T>(task: () => T) =>
      broken.has(area) ? Promise.reject(new Error(`no ${area} storage`)) : Promise.resolve(task());
    return {
      get: vi.fn((names: string[] | string | null) =>
        work(() => {
          const asked = names === null ? Object.keys(held[area]) : [names].flat();
          return structuredClone(
            Object.fromEntries(asked.filter((name) => name in held[area]).map((name) => [name, held[area][name]])),
          );
        }),
      ),
      set: vi.fn((changed: Records) =>
        work(() => {
          Object.assign(held[area], structuredClone(changed));
          tell(area, Object.fromEntries(Object.entries(changed).map(([name, newValue]) => [name, { newValue }])));
        }),
      ),
      remove: vi.fn((names: string[] | string) =>
        work(() => {
          const gone = [names].flat().filter((name) => name in held[area]);
          for (const name of gone) Reflect.deleteProperty(held[area], name);
          tell(area, Object.fromEntries(gone.map((name) => [name, {}])));
        }),
      ),
      clear: vi.fn(() =>
        work(() => {
          const gone = Object.keys(held[area]);
          for (const name of gone) Reflect.deleteProperty(held[area], name);
          tell(area, Object.fromEntries(gone.map((name) => [name, {}])));
        }),
      ),
    };
  };
  return {
    storage: {
      local: createArea('local'),
      sync: createArea('sync'),
      onChanged: {
        addListener: (listener: never) => listeners.add(listener),
        removeListener: (listener: never) => listeners.delete(listener),
      },
    } as unknown as StorageFixture['storage'],
    ...held,
    breakDown(area, isBroken) {
      if (isBroken) broken.add(area);
      else broken.delete(area);
    },
  };
}
