import type { Browser } from 'webextension-polyfill';
import { translateFor } from '../../components/translate-for';
import { cite, dayOf } from '../../lexicon';
import { createCardHost, type CardHost } from '../card/card-host';
import type { Occurrences } from '../card/card-world';
import { LONGEST_NOTE, LONGEST_SENTENCE } from '../shared/corrections';
import { ask } from '../shared/messages';
import type { Settings } from '../shared/settings';

interface PageCardWorld {
  window: Window;
  browser: Pick<Browser, 'runtime' | 'i18n'>;
  getSettings: () => Settings;
  occurrences: Occurrences;
}

/** The card of a web page: what it needs of the rest of the extension it asks the background for. */
export function createPageCard({ window, browser, getSettings, occurrences }: PageCardWorld): CardHost {
  const { document } = window;
  const { runtime, i18n } = browser;
  const page = () => ({ title: document.title.slice(0, 500), url: document.URL.slice(0, 4000) });
  return createCardHost({
    document,
    getTranslate: () => translateFor(getSettings().language, i18n, (language) => ask(runtime, { type: 'getTexts', language })),
    getLooks: () => getSettings().looks,
    getEntry: (id) => ask(runtime, { type: 'getEntry', id }),
    occurrences,
    cite: (style) => cite({ ...page(), date: dayOf(new Date()) }, style),
    hideTerm: (id) => ask(runtime, { type: 'hideTerm', id, hidden: true }),
    reportWrong: ({ id, surface, sentence, what, note, withPage }) =>
      ask(runtime, {
        type: 'reportWrong',
        report: {
          id,
          surface: surface.slice(0, 200),
          sentence: sentence.slice(0, LONGEST_SENTENCE),
          what,
          note: note.slice(0, LONGEST_NOTE),
          ...(withPage && { page: page() }),
        },
      }),
  });
}
