import type { Browser } from 'webextension-polyfill';
import { CATEGORIES, findUnlisted, openPagePatterns, type PagePatterns } from '../../lexicon';
import { reportError } from '../shared/errors';
import { ask } from '../shared/messages';
import { followSettings } from '../shared/follow-settings';
import type { PageSettings } from '../shared/settings';
import type { Mark } from '../marking/marks';
import { createPainter } from '../marking/paint';
import { PageSession } from '../marking/page-session';
import { inReadingOrder, type PageText } from '../marking/reading-order';
import { createShadowRootFinder } from '../marking/shadow-roots';
import { createPointer } from '../marking/show-mark';
import { createVisibility } from '../marking/visibility';
import { listenForCommands } from './commands';
import { followFrame } from './frame-life';
import { markInFrame } from './frame-mark';
import { answerListener, reportFrame } from './frame-report';
import { serveCount } from './mark-count';
import { createPageCard } from './page-card';
import { serveReports } from './report-port';
import { listenForTrigger } from '../marking/triggers';

/**
 * Marks one frame for as long as the reader wants it marked.
 * @param isAlive whether this copy of the extension is still the one in use
 * @returns its undo: the page is as it was found
 */
export async function startMarker(
  window: Window & typeof globalThis,
  browser: Browser,
  isAlive: () => boolean,
): Promise<() => void> {
  const { document } = window;
  const { runtime } = browser;
  const getSettings = () => ask(runtime, { type: 'getPageSettings' });
  const page = await ask(runtime, { type: 'getPatterns' });
  const asked = getSettings();
  const { matcher, patterns } = openPagePatterns(JSON.parse(page) as PagePatterns);
  // The last to be waited for: what is told of changes after this answer finds all below listening.
  const settings = await asked;
  const getShadowRoot = createShadowRootFinder(browser);
  const painter = createPainter(window);
  const pointer = createPointer(window, painter);
  let current = settings;
  let session: PageSession | undefined;

  const readInOrder = (): PageText => session?.readInOrder() ?? { characters: 0, marks: [] };
  const isOn = (mark: Mark) => mark.unlisted !== undefined || !current.categoriesOff.includes(mark.pattern.category);
  const marksThat = (fit: (mark: Mark) => boolean = () => true) =>
    inReadingOrder([...(session?.all() ?? [])].filter((mark) => fit(mark) && isOn(mark)));
  const card = createPageCard({ document, browser, settings: () => current, marksThat, pointer });
  // Not `randomUUID`, which pages without https lack.
  const frame = window.crypto.getRandomValues(new Uint32Array(4)).join('-');
  const rescan = () => session?.rescan();
  const reports = serveReports(runtime, {
    frame,
    report: () => reportFrame({ window, frame, readInOrder }),
    onAsk: (message) => answerListener(message, { readInOrder, pointer, rescan }),
  });
  const counts = serveCount(runtime, {
    count() {
      const isVisible = createVisibility();
      let count = 0;
      for (const mark of session?.all() ?? []) {
        if (mark.unlisted === undefined && isOn(mark) && isVisible(mark.range.startContainer)) count++;
      }
      return count;
    },
    tell: () => ask(runtime, { type: 'marksChanged' }),
  });
  const changed = () => {
    reports.changed();
    counts.changed();
  };
  const listen = () =>
    listenForTrigger(
      {
        document,
        getShadowRoot,
        marksIn: (text) => session?.inText(text).filter(isOn) ?? [],
        onMark: (mark) => card.open(mark),
      },
      current,
    );
  let unlisten = listen();

  const startSession = (): PageSession =>
    new PageSession({
      document,
      matcher,
      patterns: new Map([...patterns].filter(([id]) => !current.hiddenTerms.includes(id))),
      ...(current.unlisted && { findUnlisted }),
      painter,
      getShadowRoot,
      later(task, ms) {
        const timer = window.setTimeout(() => {
          if (isAlive()) task();
        }, ms);
        return () => window.clearTimeout(timer);
      },
      now: () => window.performance.now(),
      onChange: changed,
    });
  const apply = () => {
    counts.enable(current.badge);
    if (current.on) {
      const visible = new Set(CATEGORIES.filter((category) => !current.categoriesOff.includes(category)));
      if (session === undefined) (session = startSession()).start(visible);
      else session.show(visible);
    } else {
      session?.stop();
      session = undefined;
      card.close();
    }
    changed();
  };
  apply();

  /** Takes over other settings, and does again only what they change. */
  const change = (next: PageSettings) => {
    const before = current;
    current = next;
    const differs = (name: keyof PageSettings) => JSON.stringify(before[name]) !== JSON.stringify(next[name]);
    if (differs('looks')) {
      ask(runtime, { type: 'restyle', before: before.looks }).catch((error: unknown) => reportError('marker', error));
    }
    if (differs('trigger') || differs('hoverDelay')) {
      unlisten();
      unlisten = listen();
    }
    if (differs('hiddenTerms') || differs('unlisted')) {
      session?.stop();
      session = undefined;
    }
    apply();
  };
  const { refresh, stop: unfollow } = followSettings(getSettings, change);

  const undo = [
    unfollow,
    listenForCommands(runtime, window, {
      onStep: (by) => pointer.step(marksThat(), by),
      onOpenCurrent() {
        const mark = pointer.current(marksThat());
        if (mark !== undefined) card.open(mark, true);
      },
      onRescan: rescan,
      onSettings: refresh,
      onOpenFor(id, focus) {
        const pattern = patterns.get(id);
        const mark = session && pattern && markInFrame(document, pattern);
        if (mark !== undefined) card.open(mark, focus);
        return mark !== undefined;
      },
    }),
    // A page that comes back from the browser's memory has heard of no change meanwhile.
    followFrame(window, { tell: () => ask(runtime, { type: 'framesChanged' }), onReturn: refresh }),
    () => unlisten(),
    reports.stop,
    counts.stop,
    card.close,
    pointer.stop,
    () => session?.stop(),
  ];
  return () => {
    for (const step of undo) {
      try {
        step();
      } catch (error) {
        // A copy of the extension that was replaced can take back nothing but what it did to the page.
        reportError('marker', error);
      }
    }
  };
}
