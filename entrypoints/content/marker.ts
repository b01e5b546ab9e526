import type { Browser } from 'webextension-polyfill';
import { CATEGORIES, openPagePatterns, type PagePatterns } from '../../lexicon';
import { reportError } from '../shared/errors';
import { ask } from '../shared/messages';
import { isOnFor, readSettings, watchSettings, type Settings } from '../shared/settings';
import { createCardHost } from '../card/card-host';
import { listenForClicks } from '../marking/clicks';
import { markAt } from '../marking/hit-test';
import { createPainter } from '../marking/paint';
import { PageSession } from '../marking/page-session';
import { serveCount } from './mark-count';
import { serveReports } from './report-port';
import { createShadowRootFinder } from '../marking/shadow-roots';
import { reportTerms } from '../marking/page-report';
import { createVisibility } from '../marking/visibility';
import { createPointer } from '../marking/show-mark';
import { leadThrough } from '../card/lead-through';
import { translateFor } from '../../components/translate-for';

/**
 * Marks one frame for as long as the reader wants it marked.
 * @returns its undo: the page is as it was found
 */
export async function startMarker(window: Window & typeof globalThis, browser: Browser): Promise<() => void> {
  const { document } = window;
  const [settings, site, page] = await Promise.all([
    readSettings(browser.storage),
    ask(browser.runtime, { type: 'getSite' }).catch(() => window.location.host),
    ask(browser.runtime, { type: 'getPatterns' }),
  ]);
  let current = settings;
  const { matcher, patterns } = openPagePatterns(JSON.parse(page) as PagePatterns);
  const painter = createPainter(window);
  const pointer = createPointer(window, painter);
  const card = createCardHost({
    document,
    getTranslate: () =>
      translateFor(current.language, browser.i18n, (language) => ask(browser.runtime, { type: 'getTexts', language })),
    getLooks: () => current.looks,
    getEntry: (id) => ask(browser.runtime, { type: 'getEntry', id }),
    occurrences: leadThrough(() => session?.readInOrder().marks.map(({ mark }) => mark) ?? [], pointer),
  });
  const getShadowRoot = createShadowRootFinder(browser);
  // Not `randomUUID`, which pages without https lack.
  const frame = window.crypto.getRandomValues(new Uint32Array(4)).join('-');
  const reports = serveReports(browser.runtime, {
    frame,
    report: () => ({
      type: 'report',
      frame,
      top: window === window.top,
      title: document.title,
      url: document.URL,
      ...reportTerms(session?.readInOrder() ?? { characters: 0, marks: [] }),
    }),
    onAsk(message) {
      if (message.type === 'rescan') {
        session?.rescan();
        return;
      }
      const marks = session?.readInOrder().marks.map(({ mark }) => mark) ?? [];
      if (message.type === 'show') pointer.next(marks.filter((mark) => mark.pattern.id === message.id));
      const mark = message.type === 'jump' ? marks[message.place] : undefined;
      if (mark !== undefined) pointer.show(mark);
    },
  });
  const counts = serveCount(browser.runtime, {
    count() {
      const isVisible = createVisibility();
      let count = 0;
      for (const mark of session?.all() ?? []) {
        if (!current.categoriesOff.includes(mark.pattern.category) && isVisible(mark.range.startContainer as Text)) count++;
      }
      return count;
    },
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
      getShadowRoot,
      later: (task, ms) => {
        const timer = window.setTimeout(task, ms);
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
    listenForClicks(document, getShadowRoot, ({ x, y, target }) => {
      const mark = markAt(document, (text) => session?.inText(text) ?? [], x, y, target);
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
