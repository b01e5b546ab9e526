import type { Page } from 'puppeteer-core';
import type { PageMessage } from '../../entrypoints/shared/messages';
import type { Launched } from './launch';

/** How often a page is asked whether it is ready, in milliseconds. */
const POLL_MS = 50;
/** A page has settled when its marks were counted the same this many times in a row. */
const QUIET_POLLS = 8;

/** A page with the extension at work in it, seen from inside: what the extension itself can see. */
export interface StagedPage {
  page: Page;
  tabId: number;
  /** Runs an expression in the extension's own world of the top frame. @throws Error with what the expression threw */
  run: <T>(expression: string) => Promise<T>;
  /** Runs an expression in the extension's own world of every frame that can be reached. @throws Error with what the expression threw */
  runEverywhere: <T>(expression: string) => Promise<T[]>;
  /** Marks registered for painting, by category. */
  marks: () => Promise<Record<string, number>>;
  /** Waits until the number of marks has not changed for a while, and returns it. */
  settle: () => Promise<number>;
  /** The card's text, or `null` while none is open. */
  card: () => Promise<string | null>;
}

/** An extension at work. */
export interface Stage {
  /** Opens an address in a new tab. */
  open: (url: string) => Promise<StagedPage>;
  /** Opens the popup for a page, as a page of its own. */
  openPopup: (of: StagedPage) => Promise<Page>;
  /** What the frames of a page tell a popup: all terms, with visible occurrences. */
  report: (of: StagedPage) => Promise<PageMessage[]>;
  /** Stores settings, as another window would, and gives pages the time to hear of it. */
  store: (records: Record<string, unknown>) => Promise<void>;
  /** What is stored on this device. */
  stored: () => Promise<Record<string, unknown>>;
  /** Replaces the extension by a new copy of itself; this stage can do nothing more then. */
  reloadExtension: () => Promise<void>;
}

/** Settings reach a page in their own time, and nothing there tells that they have; in milliseconds. */
const HEARD_MS = 300;

/** Category names as the page registers them. */
const COUNT_MARKS = `Object.fromEntries('ideology party economy reform governance livelihood rural ecology security culture rhetoric'
  .split(' ').filter((category) => CSS.highlights.has('tifa-' + category)).map((category) => [category, CSS.highlights.get('tifa-' + category).size]))`;

/** An expression for the root of the card's closed shadow tree, which only the extension's world can see; `null` while none is open. */
export const CARD_ROOT = `((host) => host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot))(document.documentElement.querySelector(':scope > tifa-lens'))`;

const CARD_TEXT = `((root) => root && (root.querySelector('.card')?.innerText ?? ''))(${CARD_ROOT})`;

/** @param launched a browser with the extension in it */
export async function createStage(launched: Launched): Promise<Stage> {
  // A page of the extension that stays open: from it, scripts reach the extension's world in other tabs.
  const control = await openExtensionPage(launched, 'popup.html?tab=999999999');
  const evaluate = <T>(expression: string) =>
    control.evaluate(`(async () => { const browser = globalThis.browser ?? chrome; ${expression} })()`) as Promise<T>;

  const stagePage = (page: Page, tabId: number): StagedPage => {
    const run = async <T>(expression: string): Promise<T> => {
      const [result] = await evaluate<{ result: { value?: T; error?: string } }[]>(
        `return browser.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => { try { return { value: ${expression} } } catch (error) { return { error: String(error) } } } });`,
      );
      if (result?.result.error !== undefined) throw new Error(result.result.error);
      return result?.result.value as T;
    };
    const runEverywhere = async <T>(expression: string): Promise<T[]> => {
      const results = await evaluate<{ result?: { value?: T; error?: string } | null }[]>(
        `return browser.scripting.executeScript({ target: { tabId: ${tabId}, allFrames: true }, injectImmediately: true, func: () => { try { return { value: ${expression} } } catch (error) { return { error: String(error) } } } });`,
      );
      return results.flatMap(({ result }) => {
        if (result?.error !== undefined) throw new Error(result.error);
        return result?.value === undefined ? [] : [result.value];
      });
    };
    const marks = () => run<Record<string, number>>(COUNT_MARKS);
    return {
      page,
      tabId,
      run,
      runEverywhere,
      marks,
      card: () => run<string | null>(CARD_TEXT),
      async settle() {
        let last = -1;
        let same = 0;
        const count = async () => {
          const total = sum(await marks());
          same = total === last ? same + 1 : 0;
          last = total;
        };
        await waitFor(count, () => same >= QUIET_POLLS, 15_000);
        return last;
      },
    };
  };

  return {
    async open(url) {
      // Not the extension's own: its page for new readers opens in its own time.
      const tabIds = () =>
        evaluate<number[]>(
          `return (await browser.tabs.query({})).filter(({ url }) => url && !url.includes('-extension://')).map(({ id }) => id);`,
        );
      const before = await tabIds();
      const page = await launched.newPage();
      await goTo(page, url, 30_000);
      const tabId = (await tabIds()).find((id) => !before.includes(id));
      if (tabId === undefined) throw new Error(`no new tab shows ${url}`);
      return stagePage(page, tabId);
    },
    openPopup: ({ tabId }) => openExtensionPage(launched, `popup.html?tab=${tabId}`),
    report: ({ tabId }) =>
      evaluate<PageMessage[]>(`
        const port = browser.tabs.connect(${tabId}, { name: 'page-report' });
        const reports = new Map();
        port.onMessage.addListener((message) => reports.set(message.frame, message));
        await new Promise((resolve) => setTimeout(resolve, 400));
        port.disconnect();
        return [...reports.values()];`),
    // The answer goes with the page that asks.
    reloadExtension: () => evaluate('setTimeout(() => browser.runtime.reload(), 50); return null;'),
    async store(records) {
      await evaluate(`await browser.storage.local.set(${JSON.stringify(records)});`);
      await sleep(HEARD_MS);
    },
    stored: () => evaluate('return browser.storage.local.get(null);'),
  };
}

/** Opens one of the extension's own pages. */
export async function openExtensionPage(launched: Launched, path: string): Promise<Page> {
  const page = await launched.newPage();
  await goTo(page, launched.extensionUrl(path), 20_000);
  return page;
}

/**
 * Goes to an address and waits until its document is there. The page itself is asked: Firefox does not tell a driver when
 * an extension's page has loaded, and calls a navigation rejected when a frame inside it leads nowhere.
 * @param timeout milliseconds
 * @throws Error if the page does not open in time
 */
export async function goTo(page: Page, url: string, timeout: number): Promise<void> {
  const told = page.goto(url, { waitUntil: 'domcontentloaded', timeout: timeout + 60_000 }).then(
    () => true,
    () => false,
  );
  const there = () =>
    page.evaluate(`location.href === ${JSON.stringify(url)} && document.readyState !== 'loading'`).catch(() => false);
  if ((await waitFor(there, (answer) => answer === true, timeout)) === true) return;
  // A page may have gone elsewhere by itself.
  if (await Promise.race([told, sleep(POLL_MS).then(() => false)])) return;
  throw new Error(`${url} did not open`);
}

/**
 * Asks again and again until the answer will do or the time is over.
 * @param timeout milliseconds
 * @returns the last answer
 */
export async function waitFor<T>(ask: () => Promise<T>, willDo: (answer: T) => boolean, timeout: number): Promise<T> {
  const deadline = Date.now() + timeout;
  let answer = await ask();
  while (!willDo(answer) && Date.now() < deadline) {
    await sleep(POLL_MS);
    answer = await ask();
  }
  return answer;
}

/** @param ms milliseconds */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** @returns the sum of a record's numbers */
export function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
