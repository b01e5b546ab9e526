import { afterAll, beforeAll, expect } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find.mjs';
import { builtFor } from '../../scripts/browser/built';
import { launch, type Launched } from '../../scripts/browser/launch';
import type { PageServer } from '../../scripts/browser/serve';
import { createStage, type Stage, type StagedPage } from '../../scripts/browser/stage';
import { serveTestPages } from './serve-test-pages';

/** What an end-to-end test works with: one browser with the built extension, and a server of test pages. */
export interface World {
  browser: BrowserName;
  launched: Launched;
  stage: Stage;
  server: PageServer;
  /** Opens a page of `tests/pages/`, or the sample article; from another host of this machine, where one is named. */
  open: (page: string, host?: string) => Promise<StagedPage>;
  /** The middle of a text on a page, in CSS pixels of the viewport; the text is scrolled into view. */
  pointOn: (staged: StagedPage, text: string) => Promise<{ x: number; y: number }>;
  /** Waits until all frames of a page together report these terms, each with so many visible occurrences, and no other. */
  expectTerms: (staged: StagedPage, terms: Record<string, number>) => Promise<void>;
}

/** How many marks are painted, as a page itself can tell. */
export const PAINTED = `[...CSS.highlights].reduce((total, [, marks]) => total + marks.size, 0)`;

/** Starts the world before the tests of a file and ends it after them. */
export function useWorld(language: 'en' | 'zh-CN' = 'en'): World {
  const world = {} as World;
  beforeAll(async () => {
    const browser = process.env.TIFA_BROWSER as BrowserName;
    const extension = builtFor(browser);
    world.browser = browser;
    world.launched = await launch({ browser, extension, headless: true, offline: true, language });
    world.stage = await createStage(world.launched);
    world.server = await serveTestPages();
    world.open = async (page, host = '127.0.0.1') => {
      const staged = await world.stage.open(world.server.url(page).replace('127.0.0.1', host));
      await staged.page.bringToFront();
      await staged.settle();
      return staged;
    };
    world.pointOn = async (staged, text) => {
      const point = await staged.run<{ x: number; y: number } | null>(`(${findPoint.toString()})(${JSON.stringify(text)})`);
      if (point === null) throw new Error(`“${text}” is not on the page`);
      return point;
    };
    world.expectTerms = (staged, terms) =>
      expect.poll(async () => countTerms(await world.stage.report(staged)), { timeout: 8000 }).toEqual(terms);
  });
  afterAll(async () => {
    await world.launched.close();
    await world.server.close();
  });
  return world;
}

/** @returns the visible occurrences of each term in all frames, by headword */
function countTerms(reports: Awaited<ReturnType<Stage['report']>>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { zh, count } of reports.flatMap(({ terms }) => terms)) counts[zh] = (counts[zh] ?? 0) + count;
  return counts;
}

/** Runs in the page. */
function findPoint(text: string): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const box = range.getClientRects()[0];
    if (box !== undefined && box.width > 0) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}
