import Mark from 'mark.js';
import { createPainter } from '../../entrypoints/marking/paint';
import { PageSession } from '../../entrypoints/marking/page-session';
import { createShadowRootFinder } from '../../entrypoints/marking/shadow-roots';
import { waitForChinese } from '../../entrypoints/sentinel/wait-for-chinese';
import { CATEGORIES, createMatcher, unpackPattern, type CompiledPatterns } from '../../lexicon';

/** What runs in the benchmark's page; bundled and put there by `npm run bench`. Times are milliseconds of the main thread. */
const bench = {
  /** Builds the matcher, as a page does when it wakes. */
  build(compiled: CompiledPatterns): { ms: number; bytes: number } {
    const start = performance.now();
    const patterns = compiled.rows.map(unpackPattern);
    const matcher = createMatcher(patterns, compiled.fold);
    const ms = performance.now() - start;
    Object.assign(window, { matcher, patterns });
    return { ms, bytes: matcher.bytes };
  },

  /** Scans, matches and paints the page in slices, and adds up what they take, the frame that shows the marks too. */
  async mark(): Promise<{ ms: number; longest: number; marks: number }> {
    const { matcher, patterns } = window as unknown as {
      matcher: ReturnType<typeof createMatcher>;
      patterns: ReturnType<typeof unpackPattern>[];
    };
    const slices: number[] = [];
    const timed = (task: () => void) => {
      const start = performance.now();
      task();
      slices.push(performance.now() - start);
    };
    const session = new PageSession({
      document,
      matcher,
      patterns: new Map(patterns.map((pattern) => [pattern.id, pattern])),
      painter: createPainter(window),
      getShadowRoot: createShadowRootFinder({}),
      later: (task) => {
        const timer = setTimeout(() => timed(task));
        return () => clearTimeout(timer);
      },
      now: () => performance.now(),
      onChange: () => undefined,
    });
    timed(() => session.start(new Set(CATEGORIES)));
    while (!session.settled) await turn();
    const frame = await frameTime();
    const marks = session.size;
    session.stop();
    await frameTime();
    return { ms: slices.reduce((total, ms) => total + ms, 0) + frame, longest: Math.max(...slices), marks };
  },

  /**
   * What `mark.js` takes for the same surfaces, the frame that shows them too. They are given one after the other:
   * given as one list, this many overflow its stack.
   */
  async markJs(): Promise<{ ms: number; marks: number }> {
    const { patterns } = window as unknown as { patterns: ReturnType<typeof unpackPattern>[] };
    const mark = new Mark(document.body);
    const surfaces = patterns.flatMap((pattern) => pattern.surfaces).sort((a, b) => b.length - a.length);
    const start = performance.now();
    for (const surface of surfaces) mark.mark(surface, { separateWordSearch: false, acrossElements: true, diacritics: false });
    const ms = performance.now() - start + (await frameTime());
    const marks = document.querySelectorAll('mark').length;
    mark.unmark();
    return { ms, marks };
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
    const stop = waitForChinese(document, () => (found = true));
    const ms = performance.now() - start;
    for (let slices = -1; slices !== idle.length; await new Promise((resolve) => setTimeout(resolve, 200))) slices = idle.length;
    stop();
    window.requestIdleCallback = request;
    return { ms, idleMs: idle.reduce((total, slice) => total + slice, 0), longestIdleMs: Math.max(0, ...idle), found };
  },
};

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
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
