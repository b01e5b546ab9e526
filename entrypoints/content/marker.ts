import type { Browser } from 'webextension-polyfill';
import { CATEGORIES, createMatcher, unpackPattern, type CompiledPatterns } from '../../lexicon';
import { ask } from '../shared/messages';
import { isOnFor, readSettings, watchSettings, type Settings } from '../shared/settings';
import { createCardHost } from '../card/card-host';
import { listenForClicks } from '../marking/clicks';
import { markAt } from '../marking/hit-test';
import { createPainter } from '../marking/paint';
import { PageSession } from '../marking/page-session';
import { serveReports } from './report-port';
import { createShadowRootFinder } from '../marking/shadow-roots';
import { createPointer } from '../marking/show-mark';
import { leadThrough } from '../card/lead-through';
import { createTranslate } from '../../components/browser-translate';

/**
 * Marks one frame for as long as the reader wants it marked.
 * @returns its undo: the page is as it was found
 */
export async function startMarker(
  window: Window & typeof globalThis,
  browser: Browser,
  compiled: CompiledPatterns,
): Promise<() => void> {
  const { document } = window;
  const [settings, site] = await Promise.all([
    readSettings(browser.storage.local),
    ask(browser.runtime, { type: 'getSite' }).catch(() => window.location.host),
  ]);
  const rows = compiled.rows.map(unpackPattern);
  const matcher = createMatcher(rows, compiled.fold);
  const patterns = new Map(rows.map((pattern) => [pattern.id, pattern]));
  const painter = createPainter(window);
  const translate = createTranslate(browser.i18n);
  const pointer = createPointer(window, painter);
  const card = createCardHost({
    document,
    translate,
    getEntry: (id) => ask(browser.runtime, { type: 'getEntry', id }),
    occurrences: leadThrough(() => session?.all() ?? [], pointer),
  });
  const reports = serveReports(browser.runtime, {
    marks: () => session?.all() ?? [],
    onShow: (id) => pointer.next(session?.all() ?? [], id),
    frame: window.crypto.randomUUID(),
  });
  let session: PageSession | undefined;

  const apply = (next: Settings) => {
    if (!isOnFor(next, site)) {
      session?.stop();
      session = undefined;
      card.close();
      reports.changed();
      return;
    }
    const visible = new Set(CATEGORIES.filter((category) => !next.categoriesOff.includes(category)));
    if (session !== undefined) {
      session.show(visible);
      reports.changed();
      return;
    }
    session = new PageSession({
      document,
      matcher,
      patterns,
      painter,
      getShadowRoot: createShadowRootFinder(browser),
      later: (task) => {
        const timer = window.setTimeout(task);
        return () => window.clearTimeout(timer);
      },
      now: () => window.performance.now(),
      onChange: reports.changed,
    });
    session.start(visible);
  };
  let current = settings;
  apply(settings);

  const undo = [
    watchSettings(browser.storage.local, (next) => {
      current = next;
      apply(next);
    }),
    listenForClicks(document, ({ x, y, target }) => {
      const mark = markAt(document, (block) => session?.inBlock(block) ?? [], x, y, target);
      if (mark === undefined || current.categoriesOff.includes(mark.pattern.category)) return;
      card.open(mark);
    }),
    reports.stop,
    card.close,
    pointer.stop,
    () => session?.stop(),
  ];
  return () => undo.forEach((step) => step());
}
