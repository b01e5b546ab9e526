import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';

/** A key that a browser itself acts upon: its legacy key code, and its name on the keyboard. */
export interface ShortcutKey {
  /** What it types. */
  key: string;
  code: string;
  keyCode: number;
}

/** As much of the driver's line to Firefox as is needed to reach its own windows. */
interface BidiConnection {
  send: (method: string, params: object) => Promise<{ result: unknown }>;
}

interface Context {
  context: string;
  url: string;
}

/** What the protocol's modifiers are called and how they count. */
const ALT = { key: 'Alt', code: 'AltLeft', keyCode: 18, bit: 1 };
const SHIFT = { key: 'Shift', code: 'ShiftLeft', keyCode: 16, bit: 8 };

/**
 * Runs an expression in Firefox's own window, where its menus and its address bar are. Drivers see pages only, so this goes
 * around them.
 * @returns its value, as far as JSON can hold it
 * @throws Error with what the expression threw
 */
export async function inFirefoxWindow<T>(launched: Launched, expression: string): Promise<T> {
  const { connection } = launched.browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: Context[] };
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const answer = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox did not answer');
  return JSON.parse(answer.result?.value ?? 'null') as T;
}

/**
 * Presses Alt and a key, with Shift or without, so that the browser itself takes it and the extension's commands are called.
 * @param page the page that is in front
 */
export async function pressShortcut(launched: Launched, page: Page, key: ShortcutKey, shift: boolean): Promise<void> {
  const held = shift ? [ALT, SHIFT] : [ALT];
  if (launched.name === 'firefox') {
    const keys = [...held, key].map(({ key: name, code, keyCode }) => ({ key: name, code, keyCode }));
    await inFirefoxWindow(launched, `(${pressInWindow.toString()})(window, ${JSON.stringify(keys)})`);
    return;
  }
  const session = await page.createCDPSession();
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      modifiers: held.reduce((sum, { bit }) => sum + bit, 0),
      key: key.key,
      code: key.code,
      windowsVirtualKeyCode: key.keyCode,
      nativeVirtualKeyCode: key.keyCode,
      // Without it the key is the page's alone.
      isSystemKey: true,
    });
  }
  await session.detach();
}

/** Runs in Firefox's own window. */
function pressInWindow(window: Window, keys: { key: string; code: string; keyCode: number }[]): void {
  const { Cc, Ci } = globalThis as unknown as {
    Cc: Record<string, { createInstance: (what: unknown) => TextInput }>;
    Ci: Record<string, unknown>;
  };
  interface TextInput {
    beginInputTransactionForTests: (window: Window) => boolean;
    keydown: (event: KeyboardEvent) => void;
    keyup: (event: KeyboardEvent) => void;
  }
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (input?.beginInputTransactionForTests(window) !== true) throw new Error('Firefox takes no keys now');
  const events = keys.map((init) => new KeyboardEvent('', init));
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
}
