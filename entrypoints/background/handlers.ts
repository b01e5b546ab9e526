import type { Runtime, Scripting } from 'webextension-polyfill';
import { loadCatalogue } from '../shared/catalogue';
import { ExpectedError } from '../shared/errors';
import type { Handlers } from '../shared/messages';
import type { Dictionary } from './dictionary';
import { highlightCss } from '../marking/highlight-css';

/** The built file that marks a page. */
const MARKER_FILE = 'content-scripts/content.js';

interface World {
  scripting: Pick<Scripting.Static, 'executeScript' | 'insertCSS'>;
  dictionary: Dictionary;
  /** Fetches one of the extension's own files. */
  loadFile: Parameters<typeof loadCatalogue>[0];
  /** Reads `page-patterns.json`. */
  readPatterns: () => Promise<string>;
}

/** The background's side of the message table. */
export function createHandlers({ scripting, dictionary, loadFile, readPatterns }: World): Handlers<Runtime.MessageSender> {
  return {
    async wakeMarker(_, from) {
      const target = frameOf(from);
      // Firefox styles shadow trees only from a sheet of user origin, Chromium draws the tint only from one of the author's.
      await Promise.all(
        (['USER', 'AUTHOR'] as const).map((origin) => scripting.insertCSS({ target, css: highlightCss(), origin })),
      );
      await scripting.executeScript({ target, files: [MARKER_FILE] });
      return null;
    },
    getSite: (_, from) => Promise.resolve(hostOf(from.tab?.url ?? from.url)),
    getPatterns: readPatterns,
    async getEntry({ id }) {
      const book = await dictionary.open();
      return book.open(id) ?? null;
    },
    getTexts: ({ language }) => loadCatalogue(loadFile, language),
  };
}

function frameOf(from: Runtime.MessageSender): { tabId: number; frameIds: number[] } {
  if (from.tab?.id === undefined) throw new ExpectedError('the request comes from no tab');
  return { tabId: from.tab.id, frameIds: [from.frameId ?? 0] };
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '';
}
