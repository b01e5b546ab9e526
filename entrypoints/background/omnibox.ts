import type { Omnibox, Runtime, Tabs } from 'webextension-polyfill';
import { headword } from '../../components/headword';
import { inLanguage, type Translate } from '../../components/translate';
import type { EntryLink } from '../../lexicon';
import { termPage } from './term-page';

/** How many suggestions are given. */
const SUGGESTED = 6;

interface World {
  omnibox: Pick<Omnibox.Static, 'setDefaultSuggestion' | 'onInputChanged' | 'onInputEntered'>;
  tabs: Pick<Tabs.Static, 'create' | 'update'>;
  runtime: Pick<Runtime.Static, 'getURL'>;
  /** The best entries for what was typed, the best one first. */
  find: (query: string, limit: number) => Promise<readonly EntryLink[]>;
  getTranslate: () => Promise<Translate>;
  /** Chromium reads descriptions as XML, Firefox as plain text. */
  asXml: boolean;
}

/**
 * Looks terms up from the address bar: `tf`, a space, and a term in characters, pinyin, initials or English. The first line
 * says what Enter opens.
 * @param onError is told what went wrong
 */
export function listenToOmnibox(world: World, onError: (error: unknown) => void): void {
  const { omnibox, tabs, runtime, find, getTranslate, asXml } = world;
  let latest = 0;
  const describe = (link: EntryLink, { language, script }: Translate) => {
    const line = `${headword(link, script).text} — ${inLanguage(link.gloss, language)}`;
    return asXml ? escapeXml(line) : line;
  };
  const suggest = async (text: string, give: (suggestions: Omnibox.SuggestResult[]) => void) => {
    const mine = ++latest;
    const [links, translate] = await Promise.all([find(text, SUGGESTED), getTranslate()]);
    if (mine !== latest) return;
    const [best, ...others] = links;
    const none = translate('omniboxNone');
    omnibox.setDefaultSuggestion({ description: best ? describe(best, translate) : asXml ? escapeXml(none) : none });
    give(others.map((link) => ({ content: link.zh, description: describe(link, translate) })));
  };
  const enter = async (text: string, disposition: Omnibox.OnInputEnteredDisposition) => {
    const [best] = await find(text, 1);
    const url = runtime.getURL(termPage(best ? { entry: best.id } : { find: text }));
    if (disposition === 'currentTab') await tabs.update({ url });
    else await tabs.create({ url, active: disposition === 'newForegroundTab' });
  };
  omnibox.onInputChanged.addListener((text, give) => void suggest(text, give).catch(onError));
  omnibox.onInputEntered.addListener((text, disposition) => void enter(text, disposition).catch(onError));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
