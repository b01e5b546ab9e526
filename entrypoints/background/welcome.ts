import type { Runtime, Tabs } from 'webextension-polyfill';

interface World {
  runtime: Pick<Runtime.Static, 'onInstalled' | 'getURL'>;
  tabs: Pick<Tabs.Static, 'create'>;
}

/**
 * Shows new readers once what the extension does; never after an update.
 * @param onError is told if the page cannot be opened
 */
export function welcomeNewReaders({ runtime, tabs }: World, onError: (error: unknown) => void): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') tabs.create({ url: runtime.getURL('/welcome.html') }).catch(onError);
  });
}
