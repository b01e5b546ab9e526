import type { SidebarAction } from 'webextension-polyfill';
import { ExpectedError } from '../shared/errors';

/** Chromium's side panel, which the polyfill does not know. */
export interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the side panel of a window.
 * @param apis Chromium has `sidePanel`, Firefox `sidebarAction`
 * @throws ExpectedError where the browser has neither
 */
export async function openPanel(
  apis: { sidePanel?: SidePanel | undefined; sidebarAction?: Pick<SidebarAction.Static, 'open'> | undefined },
  windowId: number | undefined,
): Promise<void> {
  if (apis.sidePanel && windowId !== undefined) return apis.sidePanel.open({ windowId });
  if (apis.sidebarAction) return apis.sidebarAction.open();
  throw new ExpectedError('this browser has no side panel');
}
