import { readSettings, withItem, writeSettings, type SettingStorage } from '../shared/settings';

/** Puts terms on the list of those that are not marked, or takes them off it. */
export interface HiddenTerms {
  /** @throws what the storage throws when it cannot be read or written */
  hide: (id: string, hidden: boolean) => Promise<void>;
}

/** The list is one record, so one change waits for the other: two cards may ask at once. */
export function createHiddenTerms(storage: Pick<SettingStorage, 'sync' | 'local'>): HiddenTerms {
  let last: Promise<void> = Promise.resolve();
  return {
    hide(id, hidden) {
      const change = async () => {
        const { hiddenTerms } = await readSettings(storage);
        await writeSettings(storage, { hiddenTerms: withItem(hiddenTerms, id, hidden) });
      };
      const mine = last.then(change);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
