import Mark from 'mark.js';
import { createPainter } from '../../entrypoints/marking/paint';
import { PageSession } from '../../entrypoints/marking/page-session';
import { createShadowRootFinder } from '../../entrypoints/marking/shadow-roots';
import { waitForChinese } from '../../entrypoints/sentinel/wait-for-chinese';
import { CATEGORIES, openPagePatterns, type PagePatterns } from '../../lexicon';

/** What a page matches with, made ready once. */
type Ready = ReturnType<typeof openPagePatterns>;

/** A session at work, and what its slices have taken so far. */
interface Work {
  session: PageSession;
  painter: ReturnType<typeof createPainter>;
  /** In milliseconds. */
  slices: number[];
}

/** The browser's own, which {@link begin} wraps. */
const NativeObserver = IntersectionObserver;

/** What runs in the benchmark's page; bundled and put there by `npm run bench`. Times are milliseconds of the main thread. */
const bench = {
  /** Makes the matcher ready, as a page does when it wakes. */
  open(page: PagePatterns): number {
    const start = performance.now();
    const ready = openPagePatterns(page);
    const ms = performance.now() - start;
    Object.assign(window, { ready });
    return ms;
  },

  /** Scans, matches and paints the page in slices, and adds up what they take, and what the frame that shows the marks takes. */
  async mark(): Promise<{ ms: number; frameMs: number; longest: number; marks: number }> {
    const work = begin();
    await settled(work.session);
    const frameMs = await frameTime();
    const marks = work.session.size;
    work.session.stop();
    await frameTime();
    return { ms: sum(work.slices), frameMs, longest: Math.max(...work.slices), marks };
  },

  /** The longest task that the browser saw while the page was marked, in milliseconds: 0 where none took 50 or more. */
  async longestTask(): Promise<number> {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    const { session } = begin();
    await settled(session);
    await frameTime();
    await wait(100);
    tasks.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    session.stop();
    await frameTime();
    return Math.max(0, ...tasks);
  },

  /** Marks the page, and leaves it marked. */
  async keep(): Promise<number> {
    const { session } = begin();
    await settled(session);
    Object.assign(window, { session });
    return session.size;
  },

  /** What reading every character of the page takes, without doing anything with it. */
  walk(): number {
    const start = performance.now();
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let sum = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { data } = node as Text;
      for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
    }
    const ms = performance.now() - start;
    Object.assign(window, { sum });
    return ms;
  },

  /** What the same walk takes when every text is matched, and nothing is made of the hits. */
  match(): number {
    const { matcher } = (window as unknown as { ready: Ready }).ready;
    const start = performance.now();
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let hits = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      hits += matcher.findHits((node as Text).data).length;
    const ms = performance.now() - start;
    Object.assign(window, { hits });
    return ms;
  },

  /**
   * What `mark.js` takes for the same surfaces, the frame that shows them too. They are given one after the other:
   * given as one list, this many overflow its stack.
   */
  async markJs(surfaces: string[]): Promise<{ ms: number; marks: number }> {
    const mark = new Mark(document.body);
    const start = performance.now();
    for (const surface of surfaces) mark.mark(surface, { separateWordSearch: false, acrossElements: true, diacritics: false });
    const ms = performance.now() - start + (await frameTime());
    const marks = document.querySelectorAll('mark').length;
    mark.unmark();
    return { ms, marks };
  },

  /** Changes a thousand texts of the page, fifty at a time, and adds up what following them takes. */
  async mutate(): Promise<{ ms: number; nodes: number; texts: string[] }> {
    const work = begin();
    await settled(work.session);
    const paragraphs = [...document.querySelectorAll('p')].filter(({ firstChild }) => firstChild !== null);
    const nodes = document.querySelectorAll('*').length + paragraphs.length;
    // What the browser tells of once, where the marks stand, belongs to the reading before.
    for (let frames = 0; frames < 3; frames++) await frameTime();
    const changed = Array.from({ length: 1000 }, (_, i) => paragraphs[(i * 97) % paragraphs.length]?.firstChild as Text);
    work.slices.length = 0;
    const observed: number[] = [];
    for (let i = 0; i < changed.length; i += 50) {
      for (const text of changed.slice(i, i + 50)) text.data = `${text.data}。`;
      // The observer runs before this task ends; what it takes is part of the cost.
      const start = performance.now();
      await Promise.resolve();
      observed.push(performance.now() - start);
      await settled(work.session);
    }
    work.session.stop();
    return { ms: sum(work.slices) + sum(observed), nodes, texts: changed.map(({ data }) => data) };
  },

  /** What reading a page takes that holds nothing but some texts, a paragraph each; and what matching alone takes. */
  async readOnly(texts: string[]): Promise<{ ms: number; matchMs: number }> {
    const { matcher } = (window as unknown as { ready: Ready }).ready;
    document.body.replaceChildren(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    await frameTime();
    const work = begin();
    await settled(work.session);
    work.session.stop();
    const start = performance.now();
    let hits = 0;
    for (const text of texts) hits += matcher.findHits(text).length;
    const matchMs = performance.now() - start;
    Object.assign(window, { hits });
    return { ms: sum(work.slices), matchMs };
  },

  /** Switches the category with the most marks off and on: until the frame is drawn, in milliseconds; and how many marks it has. */
  async toggle(): Promise<{ ms: number; marks: number }> {
    const { session, painter } = begin();
    await settled(session);
    await frameTime();
    const counts = new Map<string, number>();
    for (const { pattern } of session.all()) counts.set(pattern.category, (counts.get(pattern.category) ?? 0) + 1);
    const most = CATEGORIES.reduce((best, name) => ((counts.get(name) ?? 0) > (counts.get(best) ?? 0) ? name : best));
    const start = performance.now();
    painter.show(new Set(CATEGORIES.filter((category) => category !== most)));
    const ms = performance.now() - start + (await frameTime());
    session.stop();
    await frameTime();
    return { ms, marks: counts.get(most) ?? 0 };
  },

  /** What the first stage takes on a page, all that runs where there is no Chinese text: at once, and later when the page is idle. */
  async sentinel(): Promise<{ ms: number; idleMs: number; longestIdleMs: number; found: boolean }> {
    const idle: number[] = [];
    const request = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (task) =>
      request((deadline) => {
        const start = performance.now();
        task(deadline);
        idle.push(performance.now() - start);
      });
    let found = false;
    const start = performance.now();
    const stop = waitForChinese(document, createShadowRootFinder({}), () => {
      found = true;
    });
    const ms = performance.now() - start;
    for (let slices = -1; slices !== idle.length;) {
      slices = idle.length;
      await wait(200);
    }
    stop();
    window.requestIdleCallback = request;
    return { ms, idleMs: sum(idle), longestIdleMs: Math.max(0, ...idle), found };
  },
};

function begin(): Work {
  const { matcher, patterns } = (window as unknown as { ready: Ready }).ready;
  const slices: number[] = [];
  const timed = (task: () => void) => {
    const start = performance.now();
    task();
    slices.push(performance.now() - start);
  };
  // What comes near is told between slices; following it is work too.
  window.IntersectionObserver = class extends NativeObserver {
    constructor(follow: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => timed(() => follow(entries, observer)), options);
    }
  };
  const painter = createPainter(window);
  const session = new PageSession({
    document,
    matcher,
    patterns,
    painter,
    getShadowRoot: createShadowRootFinder({}),
    later: (task, ms) => {
      const timer = setTimeout(() => timed(task), ms);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    onChange: () => undefined,
  });
  timed(() => session.start(new Set(CATEGORIES)));
  return { session, painter, slices };
}

async function settled(session: PageSession): Promise<void> {
  do await wait(0);
  while (!session.settled);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How long the browser takes to show what has changed: from the start of the next frame until its painting was handed on. */
function frameTime(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    });
  });
}

Object.assign(window, { bench });
/** The type of what stands in the page. */
export type Bench = typeof bench;
