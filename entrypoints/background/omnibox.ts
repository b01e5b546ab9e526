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
  /**
   * Chromium reads descriptions as XML, and shows the first line as it was last set. Firefox reads plain text, and its first
   * line is the one that was set for what was typed before: there it says nothing of any term.
   */
  isChromium: boolean;
}

/**
 * Looks terms up from the address bar: `tf`, a space, and a term in characters, pinyin, initials or English. Enter opens the
 * best.
 * @param onError is told what went wrong
 */
export function listenToOmnibox(world: World, onError: (error: unknown) => void): void {
  const { omnibox, tabs, runtime, find, getTranslate, isChromium } = world;
  let latest = 0;
  const plain = (text: string) => (isChromium ? escapeXml(text) : text);
  const lineOf = (link: EntryLink, { language, script }: Translate): Omnibox.SuggestResult => ({
    content: link.zh,
    description: plain(`${headword(link, script).text} — ${inLanguage(link.gloss, language)}`),
  });
  const suggest = async (text: string, give: (suggestions: Omnibox.SuggestResult[]) => void) => {
    const mine = ++latest;
    const [links, translate] = await Promise.all([find(text, SUGGESTED), getTranslate()]);
    if (mine !== latest) return;
    const lines = links.map((link) => lineOf(link, translate));
    if (lines.length === 0 && text.trim() !== '') lines.push({ content: text, description: plain(translate('omniboxNone')) });
    const [best, ...others] = lines;
    const first = isChromium && best ? best.description : plain(translate('omniboxEnter'));
    omnibox.setDefaultSuggestion({ description: first });
    give(isChromium ? others : lines);
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
