import type { Browser } from 'webextension-polyfill';
import { translateFor } from '../../components/translate-for';
import { cite, dayOf } from '../../lexicon';
import { createCardHost, type CardHost } from '../card/card-host';
import { leadThrough } from '../card/lead-through';
import { namesHere } from '../card/names-here';
import type { Mark } from '../marking/marks';
import type { Pointer } from '../marking/show-mark';
import { LONGEST_ADDRESS, LONGEST_TITLE } from '../shared/corrections';
import { ask } from '../shared/messages';
import { isCramped } from './frame-mark';
import type { PageSettings } from '../shared/settings';

interface PageCardWorld {
  document: Document;
  browser: Pick<Browser, 'runtime' | 'i18n'>;
  /** The reader's settings as they are now. */
  settings: () => PageSettings;
  /** The marks of a kind that a reader can see, in document order, as they are now. */
  marksThat: (fit: (mark: Mark) => boolean) => readonly Mark[];
  pointer: Pick<Pointer, 'show'>;
}

/** The card of a page that is marked: its explanations, its memory and its texts come from the background. */
export function createPageCard({ document, browser, settings, marksThat, pointer }: PageCardWorld): CardHost {
  const { runtime, i18n } = browser;
  const page = () => ({ title: document.title, url: document.URL });
  const host = createCardHost({
    document,
    getTranslate: () => translateFor(settings().language, i18n, (language) => ask(runtime, { type: 'getTexts', language })),
    getLooks: () => settings().looks,
    getEntry: (id) => ask(runtime, { type: 'getEntry', id }),
    occurrences: leadThrough((id) => marksThat((mark) => mark.pattern.id === id), pointer),
    namesHere: (names) => namesHere(names, marksThat),
    cite: (style) => cite({ ...page(), date: dayOf(new Date()) }, style),
    hideTerm: (id) => ask(runtime, { type: 'hideTerm', id, hidden: true }),
    reportWrong: ({ withPage, ...report }) =>
      ask(runtime, { type: 'reportWrong', report: { ...report, ...(withPage && { page: shortened(page()) }) } }),
  });
  return {
    ...host,
    open(mark, focus) {
      const here = () => host.open(mark, focus);
      if (mark.unlisted !== undefined || !isCramped(document)) here();
      else
        ask(runtime, { type: 'openAbove', id: mark.pattern.id, focus: document.hasFocus() }).then(
          (opened) => opened || here(),
          here,
        );
    },
  };
}

/** As much of a page's name and address as a report may hold. */
function shortened({ title, url }: { title: string; url: string }): { title: string; url: string } {
  return { title: title.slice(0, LONGEST_TITLE), url: url.slice(0, LONGEST_ADDRESS) };
}
