import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { translateFor } from '../../components/translate-for';
import { loadCatalogue } from '../shared/catalogue';
import { reportError } from '../shared/errors';
import { answer } from '../shared/messages';
import { readSettings } from '../shared/settings';
import { createBadge } from './badge';
import { listenForCommands } from './commands';
import { createContextMenu } from './context-menu';
import { createDictionary } from './dictionary';
import { createHandlers } from './handlers';
import { listenToOmnibox } from './omnibox';
import { enterOpenTabs } from './open-tabs';
import { openPanel, type SidePanel } from './open-panel';
import { tellPages } from './tell-pages';
import { welcomeNewReaders } from './welcome';

export default defineBackground(() => {
  const { storage, tabs, runtime } = browser;
  const onError = (error: unknown) => reportError('background', error);
  const loadFile = (path: string) => fetch(runtime.getURL(path));
  const dictionary = createDictionary(() => loadFile('/details.json'));
  const readPatterns = async () => {
    const response = await loadFile('/page-patterns.json');
    if (!response.ok) throw new Error(`page-patterns.json: ${response.status}`);
    return response.text();
  };
  const badge = createBadge({ tabs, action: browser.action });
  const getTranslate = async () => {
    const { language } = await readSettings(storage);
    return translateFor(language, browser.i18n, (chosen) => loadCatalogue(loadFile, chosen));
  };

  const handlers = createHandlers({
    scripting: browser.scripting,
    tabs,
    storage,
    dictionary,
    badge,
    loadFile,
    readPatterns,
    now: () => new Date(),
    unique: () => crypto.randomUUID(),
  });
  runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    if (from.id !== runtime.id) return undefined;
    return answer(handlers, message, from).catch(onError);
  });

  // One by one: the polyfill's object has no properties of its own to be spread.
  const { contextMenus, windows, omnibox, commands, sidebarAction } = browser;
  const menu = createContextMenu({ contextMenus, runtime, storage, tabs, windows }, onError);
  const writeMenu = () => void getTranslate().then(menu.write).catch(onError);
  runtime.onInstalled.addListener(writeMenu);
  runtime.onStartup.addListener(writeMenu);
  storage.onChanged.addListener((changes) => {
    if ('language' in changes) writeMenu();
    if ('badge' in changes) readSettings(storage).then((settings) => (settings.badge ? undefined : badge.clear()), onError);
  });

  tellPages({ tabs, storage }, onError);

  const { find } = dictionary;
  const isChromium = import.meta.env.BROWSER !== 'firefox';
  listenToOmnibox({ omnibox, tabs, runtime, find, getTranslate, isChromium }, onError);

  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  const openSidePanel = (windowId: number | undefined) => openPanel({ sidePanel: chrome?.sidePanel, sidebarAction }, windowId);
  listenForCommands({ commands, tabs, storage, openPanel: openSidePanel }, onError);
  enterOpenTabs({ runtime, tabs, scripting: browser.scripting, isChromium }, onError);
  welcomeNewReaders({ runtime, tabs }, onError);
});
