import type { Browser } from 'webextension-polyfill';
import { CATEGORIES, createMatcher, unpackPattern, type CompiledPatterns } from '../../lexicon';
import { reportError } from '../shared/errors';
import { ask } from '../shared/messages';
import { isOnFor, readSettings, watchSettings, type Settings } from '../shared/settings';
import { createCardHost } from '../card/card-host';
import { listenForClicks } from '../marking/clicks';
import { isVisible } from '../marking/marks';
import { markAt } from '../marking/hit-test';
import { createPainter } from '../marking/paint';
import { PageSession } from '../marking/page-session';
import { serveCount } from './mark-count';
import { serveReports } from './report-port';
import { createShadowRootFinder } from '../marking/shadow-roots';
import { createPointer } from '../marking/show-mark';
import { translateFor } from '../../components/translate-for';

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
    readSettings(browser.storage),
    ask(browser.runtime, { type: 'getSite' }).catch(() => window.location.host),
  ]);
  let current = settings;
  const rows = compiled.rows.map(unpackPattern);
  const matcher = createMatcher(rows, compiled.fold);
  const patterns = new Map(rows.map((pattern) => [pattern.id, pattern]));
  const painter = createPainter(window);
  const card = createCardHost({
    document,
    getTranslate: () =>
      translateFor(current.language, browser.i18n, (language) => ask(browser.runtime, { type: 'getTexts', language })),
    getLooks: () => current.looks,
    getEntry: (id) => ask(browser.runtime, { type: 'getEntry', id }),
  });
  const pointer = createPointer(window, painter);
  const reports = serveReports(browser.runtime, {
    marks: () => session?.all() ?? [],
    onShow: (id) => pointer.next(session?.all() ?? [], id),
    frame: window.crypto.randomUUID(),
  });
  const counts = serveCount(browser.runtime, {
    count: () => session?.count((mark) => !current.categoriesOff.includes(mark.pattern.category) && isVisible(mark)) ?? 0,
    tell: () => ask(browser.runtime, { type: 'marksChanged' }),
  });
  const changed = () => {
    reports.changed();
    counts.changed();
  };
  let session: PageSession | undefined;

  const apply = (next: Settings) => {
    counts.enable(next.badge);
    if (!isOnFor(next, site)) {
      session?.stop();
      session = undefined;
      card.close();
      changed();
      return;
    }
    const visible = new Set(CATEGORIES.filter((category) => !next.categoriesOff.includes(category)));
    if (session !== undefined) {
      session.show(visible);
      changed();
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
      onChange: changed,
    });
    session.start(visible);
  };
  apply(settings);

  const undo = [
    watchSettings(browser.storage, (next) => {
      const before = current.looks;
      current = next;
      if (JSON.stringify(before) !== JSON.stringify(next.looks)) {
        ask(browser.runtime, { type: 'restyle', before }).catch((error: unknown) => reportError('marker', error));
      }
      apply(next);
    }),
    listenForClicks(document, ({ x, y, target }) => {
      const mark = markAt(document, (block) => session?.inBlock(block) ?? [], x, y, target);
      if (mark === undefined || current.categoriesOff.includes(mark.pattern.category)) return;
      card.open(mark);
    }),
    reports.stop,
    counts.stop,
    card.close,
    pointer.stop,
    () => session?.stop(),
  ];
  return () => undo.forEach((step) => step());
}
