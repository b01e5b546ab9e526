import type { Tabs } from 'webextension-polyfill';

/** @returns the ids of all tabs that fit, without those that have none, as tabs of the browser's own tools */
export async function tabIds(tabs: Pick<Tabs.Static, 'query'>, fit: Tabs.QueryQueryInfoType = {}): Promise<number[]> {
  return (await tabs.query(fit)).flatMap(({ id }) => id ?? []);
}
