import type { CDPSession } from 'puppeteer-core';
import type { CorpusDocument } from '../../lexicon';
import { launch, type Launched } from '../browser/launch';
import { servePages } from '../browser/serve';
import { createStage, sleep, waitFor, type StagedPage } from '../browser/stage';
import { heapOf } from './heap';
import { median } from './median';
import { chinesePage, englishPage } from './pages';
import type { Row } from './row';

/** How long a page is left alone before it is measured, in milliseconds. */
const REST_MS = 1500;
/** How many frames of a page are timed. */
const FRAMES = 20;
/** How often a card is opened. */
const CARDS = 20;

/** What a page costs, by the browser's own counters. */
interface Cost {
  /** Running scripts: injection, the first stage and, where it wakes, the marker. */
  scriptMs: number;
  /** JavaScript memory of the page's process after a collection, in MB, that of the extension's own world too. */
  heapMb: number;
  /** A frame in which the page changes a text of its own, until it is painted. */
  frameMs: number;
}

/**
 * Loads pages in a browser with the built extension and in one without it, and compares what the browser counts; and opens
 * cards, with the background awake and asleep.
 * @param runs how often each page is loaded; the median counts
 */
export async function measureExtension(extension: string, documents: readonly CorpusDocument[], runs: number): Promise<Row[]> {
  const article = chinesePage(documents, 250_000);
  const server = await servePages((path) => ({ body: path === 'english' ? englishPage(100_000) : article }));
  const own = await launch({ browser: 'chromium', extension, headless: true, offline: true });
  const plain = await launch({ browser: 'chromium', headless: true, offline: true });
  const added = async (path: string): Promise<Cost> => {
    const pairs: [Cost, Cost][] = [];
    for (let i = 0; i < runs; i++) pairs.push([await load(own, server.url(path)), await load(plain, server.url(path))]);
    const of = (name: keyof Cost) => median(pairs.map(([a]) => a[name])) - median(pairs.map(([, b]) => b[name]));
    return { scriptMs: of('scriptMs'), heapMb: of('heapMb'), frameMs: of('frameMs') };
  };
  try {
    const [chinese, english] = [await added('article'), await added('english')];
    return [
      {
        measure: 'built extension: script in the article',
        value: chinese.scriptMs,
        unit: 'ms',
        note: 'beside a browser without it',
      },
      {
        measure: 'built extension: script in the page without Chinese',
        value: english.scriptMs,
        unit: 'ms',
        note: 'injection too',
      },
      {
        measure: 'built extension: what it adds to a frame in which the article changes',
        value: chinese.frameMs,
        unit: 'ms',
        note: 'a text of its own, beside a browser without it',
      },
      { measure: 'memory that the marked article adds', value: chinese.heapMb, unit: 'MB', must: { most: 4 } },
      ...(await measureCards(own, server.url('article'))),
    ];
  } finally {
    await Promise.all([own.close(), plain.close(), server.close()]);
  }
}

async function load(launched: Launched, url: string): Promise<Cost> {
  const page = await launched.newPage();
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  await sleep(REST_MS);
  const { ScriptDuration = 0 } = await page.metrics();
  const frameMs = median((await page.evaluate(TIME_FRAMES)) as number[]);
  const heapMb = (await heapOf(page)) / 2 ** 20;
  await page.close();
  return { scriptMs: ScriptDuration * 1000, heapMb, frameMs };
}

/** Runs in the page: changes a text, and gives how long the frame took that shows it, in milliseconds, again and again. */
const TIME_FRAMES = `(async () => {
  const box = document.body.appendChild(document.createElement('p'));
  box.style.cssText = 'position: fixed; top: 0; width: 100px';
  const times = [];
  for (let i = 0; i < ${FRAMES}; i++) {
    times.push(
      await new Promise((resolve) =>
        requestAnimationFrame(() => {
          box.textContent = String(i);
          const start = performance.now();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        }),
      ),
    );
  }
  box.remove();
  return times;
})()`;

/** Runs in the extension's world: notes when a click came and when the card with its explanation was painted. */
const STOPWATCH = `(() => {
  const times = (globalThis.tifaTimes = { clicked: 0, painted: 0 });
  const root = (host) => chrome.dom.openOrClosedShadowRoot(host);
  const look = () => {
    const host = document.documentElement.querySelector(':scope > tifa-lens');
    if (times.clicked === 0 || times.painted !== 0 || !host || !root(host).querySelector('.gloss')) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { times.painted = performance.now(); requestAnimationFrame(look); };
    port2.postMessage(null);
  };
  addEventListener('click', (event) => { times.clicked = event.timeStamp; times.painted = 0; }, true);
  requestAnimationFrame(look);
  return true;
})()`;

async function measureCards(launched: Launched, url: string): Promise<Row[]> {
  const stage = await createStage(launched);
  const staged = await stage.open(url);
  await staged.page.bringToFront();
  await staged.settle();
  await staged.run(STOPWATCH);
  const awake: number[] = [];
  const asleep: number[] = [];
  // The first opens a dictionary that no card has needed before.
  for (let i = 0; i <= CARDS; i++) awake.push(await clickToCard(staged, i));
  for (let i = 0; i < 7; i++) {
    await putToSleep(launched);
    asleep.push(await clickToCard(staged, i));
  }
  await staged.page.close();
  const note = `the first, with the dictionary to open: ${(awake.shift() ?? NaN).toFixed(0)} ms`;
  return [
    { measure: 'click to painted card, 95th percentile', value: percentile(awake, 0.95), unit: 'ms', must: { most: 100 }, note },
    { measure: 'the same, the background asleep', value: percentile(asleep, 0.95), unit: 'ms', must: { most: 300 } },
  ];
}

async function clickToCard(staged: StagedPage, number: number): Promise<number> {
  await staged.page.keyboard.press('Escape');
  const point = await staged.run<{ x: number; y: number }>(`(() => {
    globalThis.tifaTimes.clicked = globalThis.tifaTimes.painted = 0;
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) => [...highlight]);
    const range = ranges[(${number} * 37) % ranges.length];
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getClientRects()[0];
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  })()`);
  await sleep(60);
  await staged.page.mouse.click(point.x, point.y);
  const times = await waitFor(
    () => staged.run<{ clicked: number; painted: number }>('globalThis.tifaTimes'),
    ({ painted }) => painted > 0,
    5000,
  );
  return times.painted > 0 ? times.painted - times.clicked : Infinity;
}

/** Stops the background as the browser does when it has had nothing to do. */
async function putToSleep(launched: Launched): Promise<void> {
  const session: CDPSession = await launched.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId, url } of targetInfos) {
    if (type === 'service_worker' && url.startsWith('chrome-extension://'))
      await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
  await sleep(200);
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
