import type { Browser } from 'webextension-polyfill';
import { reportError } from '../shared/errors';

/** Chrome's side panel, which the common extension API does not have. */
interface WithSidePanel {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
}

/** Whether this browser can show a panel beside the page: not on phones. */
export function hasPanel(browser: Browser): boolean {
  return (browser as WithSidePanel).sidePanel !== undefined || 'sidebarAction' in browser;
}

/** Opens the panel beside the page. Browsers allow it only within the very press of a button: nothing may be awaited before. */
export function openPanel(browser: Browser, windowId: number | undefined): void {
  const { sidePanel } = browser as WithSidePanel;
  const opening = sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
  leave(opening);
}

/** Opens the page that reads texts and files. */
export function openReader({ tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>): void {
  leave(tabs.create({ url: runtime.getURL('/reader.html') }));
}

/** Opens the settings. */
export function openSettings({ runtime }: Pick<Browser, 'runtime'>): void {
  leave(runtime.openOptionsPage());
}

/** A popup goes when the reader has gone elsewhere. */
function leave(opening: Promise<unknown>): void {
  opening.then(
    () => window.close(),
    (error: unknown) => reportError('popup', error),
  );
}
