import type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
import type { Looks } from '../../components/palette';
import { loadCatalogue } from '../shared/catalogue';
import { ExpectedError } from '../shared/errors';
import type { Handlers, PageCommand } from '../shared/messages';
import { highlightCss } from '../marking/highlight-css';
import { addCorrection } from '../shared/corrections';
import { DEFAULT_SETTINGS, readSettings, settingsFor, type SettingStorage } from '../shared/settings';
import { siteOf } from '../shared/site-patterns';
import type { Badge } from './badge';
import type { Dictionary } from './dictionary';
import { createHiddenTerms } from './hidden-terms';

/** The built file that marks a page. */
const MARKER_FILE = 'content.js';

interface World {
  scripting: Pick<Scripting.Static, 'executeScript' | 'insertCSS' | 'removeCSS'>;
  tabs: Pick<Tabs.Static, 'sendMessage'>;
  storage: Pick<SettingStorage, 'sync' | 'local'>;
  dictionary: Pick<Dictionary, 'open'>;
  badge: Pick<Badge, 'update'>;
  /** Fetches one of the extension's own files. */
  loadFile: Parameters<typeof loadCatalogue>[0];
  /** Reads `page-patterns.json`. */
  readPatterns: () => Promise<string>;
  now: () => Date;
  /** Gives a name that nothing else has. */
  unique: () => string;
}

/** The background's side of the message table. */
export function createHandlers(world: World): Handlers<Runtime.MessageSender> {
  const { scripting, tabs, storage, dictionary, badge, loadFile, readPatterns, now, unique } = world;
  const hiddenTerms = createHiddenTerms(storage);
  // A reader whose settings cannot be read has at least what everybody has.
  const getSettings = () => readSettings(storage).catch(() => DEFAULT_SETTINGS);
  const countAnew = async (_: unknown, from: Runtime.MessageSender) => {
    const { tabId } = frameOf(from);
    if ((await getSettings()).badge) await badge.update(tabId);
    return null;
  };
  return {
    async wakeMarker(_, from) {
      const target = frameOf(from);
      const { looks } = await getSettings();
      await Promise.all(sheets(target, looks).map((sheet) => scripting.insertCSS(sheet)));
      await scripting.executeScript({ target, files: [MARKER_FILE] });
      return null;
    },
    async getPageSettings(_, from) {
      return settingsFor(await getSettings(), siteOf(from.tab?.url ?? from.url));
    },
    getPatterns: readPatterns,
    async getEntry({ id }) {
      const book = await dictionary.open();
      return book.open(id) ?? null;
    },
    getTexts: ({ language }) => loadCatalogue(loadFile, language),
    async restyle({ before }, from) {
      const target = frameOf(from);
      const { looks } = await getSettings();
      // The new sheets first: marks never stand there without a style.
      await Promise.all(sheets(target, looks).map((sheet) => scripting.insertCSS(sheet)));
      await Promise.all(sheets(target, before).map((sheet) => scripting.removeCSS(sheet)));
      return null;
    },
    async reportWrong({ report }) {
      await addCorrection(storage.local, report, { now: now(), unique: unique() });
      return null;
    },
    async hideTerm({ id, hidden }) {
      await hiddenTerms.hide(id, hidden);
      return null;
    },
    marksChanged: countAnew,
    framesChanged: countAnew,
    async openAbove({ id, focus }, from) {
      const { tabId, frameIds } = frameOf(from);
      const command: PageCommand = { type: 'openFor', id, focus };
      // Where nobody listens in the page itself, or it has no frame to show, the card opens in the frame all the same.
      return frameIds[0] !== 0 && (await tabs.sendMessage(tabId, command, { frameId: 0 }).catch(() => false)) === true;
    },
  };
}

/** Firefox styles shadow trees only from a sheet of user origin, Chromium draws the tint only from one of the author's. */
function sheets(target: Frame, looks: Looks) {
  return (['USER', 'AUTHOR'] as const).map((origin) => ({ target, css: highlightCss(looks), origin }));
}

interface Frame {
  tabId: number;
  frameIds: number[];
}

function frameOf(from: Runtime.MessageSender): Frame {
  if (from.tab?.id === undefined) throw new ExpectedError('the request comes from no tab');
  return { tabId: from.tab.id, frameIds: [from.frameId ?? 0] };
}
