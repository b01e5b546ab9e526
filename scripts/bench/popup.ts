import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../browser/launch';
import { servePages } from '../browser/serve';
import { createStage } from '../browser/stage';
import { openBook, type CompiledDetails } from '../../lexicon';
import { median } from './median';

/** How often the popup is opened on each page. */
const RUNS = 9;
const TYPED = ['l', 'lg', 'lgq', 'lgql', '高', '高质', '高质量', 'd', 'de', 'dev', 'deve'];

/** Notes, from inside the popup, when its list is drawn, in milliseconds from the beginning of its loading. */
const WATCH_LIST = `new MutationObserver((_, watcher) => {
  if (!document.querySelector('.term-row')) return;
  watcher.disconnect();
  requestAnimationFrame(() => setTimeout(() => { window.listDrawn = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** Types a query and measures until the list is laid out anew, in milliseconds. */
const TYPE = (query: string) => `(async () => {
  const field = document.querySelector('.search input');
  const start = performance.now();
  field.value = ${JSON.stringify(query)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => { const port = new MessageChannel(); port.port1.onmessage = resolve; port.port2.postMessage(0); });
  document.querySelector('.scroll').getBoundingClientRect();
  return performance.now() - start;
})()`;

/**
 * Prints how long the built popup takes to draw its list, and a keystroke of its search. Needs `npx wxt build`.
 * The popup is opened as a page of its own, which costs a little more than the popup itself.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const details = JSON.parse(readFileSync(`${root}lexicon/compiled/details.json`, 'utf8')) as CompiledDetails;
const book = openBook(details);
const all = `<!doctype html><meta charset="utf-8"><title>all</title>${book.ids.map((id) => `<p>${book.link(id)?.zh ?? ''}</p>`).join('')}`;
const pages = new Map([
  ['article', readFileSync(`${root}scripts/demo/article.html`, 'utf8')],
  ['all', all],
]);
const server = await servePages((path) => {
  const body = pages.get(path);
  return body === undefined ? undefined : { body };
});
const launched = await launch({ browser: 'chromium', extension: `${root}.output/chrome-mv3`, headless: true, offline: true });
const stage = await createStage(launched);

for (const name of pages.keys()) {
  const staged = await stage.open(server.url(name));
  await staged.page.bringToFront();
  await staged.settle();
  const drawn: number[] = [];
  let keystrokes: number[] = [];
  let terms = '';
  for (let run = 0; run < RUNS; run++) {
    const popup = await launched.newPage();
    await popup.evaluateOnNewDocument(WATCH_LIST);
    await popup.goto(launched.extensionUrl(`popup.html?tab=${staged.tabId}`));
    await popup.waitForFunction('window.listDrawn > 0');
    drawn.push((await popup.evaluate('window.listDrawn')) as number);
    await popup.waitForFunction(`document.querySelector('.about').textContent !== ''`);
    terms = (await popup.evaluate(`document.querySelector('.summary strong').textContent`)) as string;
    if (run === RUNS - 1) {
      keystrokes = [];
      for (const query of TYPED) keystrokes.push((await popup.evaluate(TYPE(query))) as number);
    }
    await popup.close();
  }
  console.log(`${name}: ${terms}`);
  console.log(
    `  open to list drawn   median ${median(drawn).toFixed(0)} ms, ${Math.min(...drawn).toFixed(0)}–${Math.max(...drawn).toFixed(0)}, ${RUNS} runs`,
  );
  console.log(
    `  a keystroke          median ${median(keystrokes).toFixed(1)} ms, slowest ${Math.max(...keystrokes).toFixed(1)} (${TYPED[keystrokes.indexOf(Math.max(...keystrokes))] ?? ''})`,
  );
  await staged.page.close();
}
await launched.close();
await server.close();
