import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { builtFor } from '../browser/built';
import type { BrowserName } from '../browser/find.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the extension.
 * @returns the folder that holds it
 */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  await build({ root: ROOT, browser: target, logger: QUIET });
  return builtFor(browser);
}

/** Only what goes wrong is told. */
const QUIET = {
  debug: ignore,
  log: ignore,
  info: ignore,
  success: ignore,
  warn: (...words: unknown[]) => console.error(...words),
  error: (...words: unknown[]) => console.error(...words),
  fatal: (...words: unknown[]) => console.error(...words),
  level: 0,
};

function ignore(): void {
  // Not worth a word.
}
