import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { loadLexicon } from '../../lexicon/cli/load';
import { launch, type Launched } from '../browser/launch';
import { servePages } from '../browser/serve';
import { createStage, openExtensionPage, sleep } from '../browser/stage';
import { buildExtension } from '../demo/build';
import { median } from './median';
import { chinesePage } from './pages';

/** How quickly the reader page marks a long text, and how quickly the side panel follows the tab; in the built extension. */
const RUNS = 7;
const BYTES = 1_000_000;

const { details } = loadLexicon();
const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
const file = join(folder, 'long.txt');
const corpus = details.documents.map((document) => document.text).join('\n');
writeFileSync(
  file,
  corpus
    .repeat(Math.ceil(BYTES / Buffer.byteLength(corpus)))
    .slice(0, Math.floor((BYTES / Buffer.byteLength(corpus)) * corpus.length)),
);
const server = await servePages((path) => ({ body: chinesePage(details.documents, path === 'long' ? 100_000 : 20_000) }));
const launched = await launch({
  browser: 'chromium',
  extension: await buildExtension('chromium'),
  headless: true,
  offline: true,
});
try {
  const opened: { ms: number; marks: number }[] = [];
  for (let run = 0; run < RUNS; run++) opened.push(await openText(launched));
  const followed = await followTab(launched);
  console.log(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`);
  console.log(
    `reader: ${BYTES / 1_000_000} MB of text, from choosing the file to the last mark painted  ${ms(opened.map((run) => run.ms))}, ${opened[0]?.marks ?? 0} marks`,
  );
  console.log(`side panel: from another tab becoming active to its terms being listed  ${ms(followed)}`);
  console.log(`medians of ${RUNS}, slowest in brackets`);
} finally {
  await launched.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

function ms(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms (${Math.max(...times).toFixed(0)})`;
}

/** Each time in a page of its own: from the file's arrival until all of it is marked and a frame with the marks has been drawn. */
async function openText({ newPage, extensionUrl }: Launched): Promise<{ ms: number; marks: number }> {
  const page = await newPage();
  await page.goto(extensionUrl('reader.html'));
  await page.bringToFront();
  await page.waitForSelector('input[type=file]');
  // What the page loads beside the text is there before a reader has chosen a file.
  await sleep(500);
  await page.evaluate(`(() => {
    document.addEventListener('change', () => (window.begun = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (window.ended !== undefined || !document.querySelector('.text[aria-busy=false]') || !document.querySelector('.placed-term')) return;
      window.ended = new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    }).observe(document, { subtree: true, childList: true, attributes: true });
  })()`);
  const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  await page.waitForFunction('window.ended !== undefined', { timeout: 30_000, polling: 100 });
  const result = (await page.evaluate(
    '(async () => ({ ms: (await ended) - begun, marks: [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0) }))()',
  )) as { ms: number; marks: number };
  await page.close();
  return result;
}

/** In the browser's own side panel, told apart by the pages' numbers of terms. */
async function followTab(launched: Launched): Promise<number[]> {
  const stage = await createStage(launched);
  const pages = [await stage.open(server.url('long')), await stage.open(server.url('short'))];
  for (const staged of pages) {
    await staged.page.evaluate((title) => (document.title = title), String(staged.tabId));
    await staged.page.bringToFront();
    await staged.settle();
  }
  const panel = await openSidePanel(launched);
  const times: number[] = [];
  for (let run = 0; run < RUNS * 2; run++) {
    await sleep(400);
    times.push(
      (await panel.evaluate(`(async () => {
        const id = ${pages[run % 2]?.tabId ?? 0};
        const listed = () => document.querySelector('h1')?.textContent === String(id) && document.querySelector('.placed-term') !== null;
        const begun = await new Promise((resolve) => {
          const onActivated = ({ tabId }) => {
            if (tabId !== id) return;
            chrome.tabs.onActivated.removeListener(onActivated);
            resolve(performance.now());
          };
          chrome.tabs.onActivated.addListener(onActivated);
          void chrome.tabs.update(id, { active: true });
        });
        await new Promise((resolve) => {
          const look = () => listed() && (observer.disconnect(), resolve());
          const observer = new MutationObserver(look);
          observer.observe(document, { subtree: true, childList: true, characterData: true });
          look();
        });
        return performance.now() - begun;
      })()`)) as number,
    );
  }
  return times.slice(RUNS);
}

/** Opens the side panel as a click would: browsers open it for nothing less. */
async function openSidePanel(launched: Launched): Promise<Page> {
  const control = await openExtensionPage(launched, 'popup.html?tab=999999998');
  const session = await control.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: `chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))`,
    userGesture: true,
    awaitPromise: true,
  });
  const target = await launched.browser.waitForTarget((one) => one.url() === launched.extensionUrl('sidepanel.html'), {
    timeout: 10_000,
  });
  const panel = await target.asPage();
  await control.close();
  return panel;
}
