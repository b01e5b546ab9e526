import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { reportError } from '../shared/errors';
import { answer } from '../shared/messages';
import { createDictionary } from './dictionary';
import { createHandlers } from './handlers';

export default defineBackground(() => {
  const loadFile = (path: string) => fetch(browser.runtime.getURL(path));
  const dictionary = createDictionary(() => loadFile('/details.json'));
  const readPatterns = async () => {
    const response = await loadFile('/page-patterns.json');
    if (!response.ok) throw new Error(`page-patterns.json: ${response.status}`);
    return response.text();
  };
  const handlers = createHandlers({ scripting: browser.scripting, dictionary, loadFile, readPatterns });
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    if (from.id !== browser.runtime.id) return undefined;
    return answer(handlers, message, from).catch((error: unknown) => reportError('background', error));
  });
});
