import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find.mjs';

/** @returns the folder that the extension is built into for a browser */
export function builtFor(browser: BrowserName): string {
  const name = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return join(fileURLToPath(new URL('../..', import.meta.url)), '.output', name);
}
