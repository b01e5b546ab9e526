import { describe, expect, test, vi } from 'vitest';
import type { Commands, ContextMenus, Menus, Omnibox, Runtime, Tabs } from 'webextension-polyfill';
import { translateFrom } from '../../components/texts-translate';
import type { EntryLink } from '../../lexicon';
import details from '../../lexicon/compiled/details.json';
import english from '../../public/_locales/en/messages.json';
import { createEvent } from '../../tests/event-fixture';
import { createStorage } from '../../tests/storage-fixture';
import { listenForCommands } from './commands';
import { createContextMenu } from './context-menu';
import { createDictionary } from './dictionary';
import { listenToOmnibox } from './omnibox';
import { openPanel } from './open-panel';
import { termPage, type TermPageContent } from './term-page';
import { enterOpenTabs } from './open-tabs';
import { welcomeNewReaders } from './welcome';

const texts = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
const translate = translateFrom(texts, 'en');
const runtime = { getURL: (path: string) => `ext:${path}` };

test.each<[content: TermPageContent, tabId: number | undefined, path: string]>([
  [{ entry: 'san-nong' }, undefined, '/sidepanel.html?entry=san-nong'],
  [{ find: ' 三农 & co ' }, 7, '/sidepanel.html?find=%E4%B8%89%E5%86%9C+%26+co&tab=7'],
  [{ find: 'x'.repeat(101) }, undefined, `/sidepanel.html?find=${'x'.repeat(100)}`],
])('the page of %o', (content, tabId, path) => {
  expect(termPage(content, tabId)).toBe(path);
});

describe('the context menu', () => {
  const create = (records: Record<string, unknown> = {}, windowless = false) => {
    const clicked = createEvent<[info: Menus.OnClickData, tab?: Tabs.Tab]>();
    const lines = new Map<string, string | undefined>();
    const contextMenus = {
      onClicked: clicked.event,
      removeAll() {
        lines.clear();
        return Promise.resolve();
      },
      create: (line: Menus.CreateCreatePropertiesType) => {
        if (lines.has(line.id ?? '')) throw new Error(`${line.id ?? ''} is there`);
        lines.set(line.id ?? '', line.title);
        return line.id ?? '';
      },
    } as unknown as ContextMenus.Static;
    const tabs = { create: vi.fn(), sendMessage: vi.fn(() => Promise.reject(new Error('Receiving end does not exist'))) };
    const windows = { create: vi.fn() };
    const { storage, local } = createStorage({ local: records });
    const onError = vi.fn();
    const menu = createContextMenu({ contextMenus, runtime, storage, tabs, windows: windowless ? undefined : windows }, onError);
    const click = (menuItemId: string, more: Partial<Menus.OnClickData> = {}) =>
      clicked.fire({ menuItemId, ...more } as Menus.OnClickData, { id: 7, url: 'https://a.cn/x' } as Tabs.Tab);
    return { menu, lines, tabs, windows, local, onError, click };
  };

  test('is written in the reader’s language, and anew without leftovers', async () => {
    const { menu, lines } = create();
    await Promise.all([menu.write(translateFrom({ menuLookUp: '查“$1”' }, 'zh-Hans')), menu.write(translate)]);
    expect([...lines.entries()]).toEqual([
      ['look-up', 'Look up “%s” in Tifa Lens'],
      ['rescan', texts.menuRescan],
      ['site', texts.menuSite],
    ]);
  });

  test.each([
    ['a term', '三农', '三农'],
    ['Traditional characters', '兩個維護', '兩個維護'],
    ['white space around', ' 三农\n', '三农'],
    ['a whole page', '三'.repeat(500), '三'.repeat(100)],
    ['what has a meaning in addresses', '<b>&"?find=%s', '<b>&"?find=%s'],
  ])('looks up what is selected, in a window of its own: %s', async (_, selectionText, found) => {
    const { windows, click } = create();
    click('look-up', { selectionText });
    const url = `ext:/sidepanel.html?${new URLSearchParams({ find: found }).toString()}&tab=7`;
    await vi.waitFor(() => expect(windows.create).toHaveBeenCalledWith(expect.objectContaining({ url, type: 'popup' })));
  });

  test('looks up in a tab where there are no windows', async () => {
    const telephone = create({}, true);
    telephone.click('look-up', { selectionText: '三农' });
    await vi.waitFor(() =>
      expect(telephone.tabs.create).toHaveBeenCalledWith({ url: 'ext:/sidepanel.html?find=%E4%B8%89%E5%86%9C&tab=7' }),
    );
  });

  test('has a page read anew, and tells where that fails', async () => {
    const { tabs, onError, click } = create();
    click('rescan');
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'rescan' });
  });

  test.each<[records: Record<string, unknown>, sites: string[]]>([
    [{}, ['a.cn']],
    [{ sites: ['a.cn'] }, []],
    [{ sites: ['*.cn'] }, ['*.cn', '!a.cn']],
    [{ siteRule: 'only', sites: ['b.cn'] }, ['b.cn', 'a.cn']],
  ])('switches a site the other way: %o', async (records, sites) => {
    const { local, click } = create(records);
    click('site');
    await vi.waitFor(() => expect(local.sites).toEqual(sites));
  });
});

describe('the address bar', () => {
  const link = (id: string, zh: string, hant: string): EntryLink => ({
    id,
    zh,
    hant,
    category: 'rural',
    gloss: { zh: '释义', en: `<gloss> & "${id}"` },
  });
  const LINKS = [link('san-nong', '三农', '三農'), link('san-nong-gong-zuo', '三农工作', '三農工作')];
  const create = (isChromium: boolean, language: 'en' | 'zh-Hant' = 'en') => {
    const changed = createEvent<[text: string, give: (suggestions: Omnibox.SuggestResult[]) => void]>();
    const entered = createEvent<[text: string, disposition: Omnibox.OnInputEnteredDisposition]>();
    const omnibox = { setDefaultSuggestion: vi.fn(), onInputChanged: changed.event, onInputEntered: entered.event };
    const tabs = { create: vi.fn(), update: vi.fn() };
    const find = vi.fn((query: string, limit: number) =>
      Promise.resolve(LINKS.filter(({ zh }) => query !== '' && zh.startsWith(query)).slice(0, limit)),
    );
    const getTranslate = () => Promise.resolve(translateFrom(texts, language));
    listenToOmnibox({ omnibox, tabs, runtime, find, getTranslate, isChromium }, (error) => {
      throw error;
    });
    return { omnibox, tabs, find, type: changed.fire, enter: entered.fire };
  };
  /** What a reader sees below the address bar: the first line, then the others. */
  const linesFor = async (text: string, { omnibox, type }: Pick<ReturnType<typeof create>, 'omnibox' | 'type'>) => {
    const give = vi.fn<(suggestions: Omnibox.SuggestResult[]) => void>();
    type(text, give);
    await vi.waitFor(() => expect(give).toHaveBeenCalledTimes(1));
    const [{ description }] = omnibox.setDefaultSuggestion.mock.lastCall as [{ description: string }];
    return [description, ...(give.mock.lastCall?.[0] ?? []).map((line) => `${line.content}: ${line.description}`)];
  };

  test.each<[what: string, isChromium: boolean, language: 'en' | 'zh-Hant', lines: string[]]>([
    [
      'Chromium: XML, and the first line is the best',
      true,
      'en',
      [
        '三农 — &lt;gloss&gt; &amp; &quot;san-nong&quot;',
        '三农工作: 三农工作 — &lt;gloss&gt; &amp; &quot;san-nong-gong-zuo&quot;',
      ],
    ],
    [
      'Firefox: plain text, and the first line, which lags, speaks of none',
      false,
      'en',
      [
        'Enter opens the best match in Tifa Lens',
        '三农: 三农 — <gloss> & "san-nong"',
        '三农工作: 三农工作 — <gloss> & "san-nong-gong-zuo"',
      ],
    ],
    ['Traditional', true, 'zh-Hant', ['三農 — 释义', '三农工作: 三農工作 — 释义']],
  ])('suggests terms with their gloss: %s', async (_, isChromium, language, lines) => {
    expect(await linesFor('三农', create(isChromium, language))).toEqual(lines);
  });

  test.each<[isChromium: boolean, text: string, lines: (string | undefined)[]]>([
    [true, '没有', [texts.omniboxNone]],
    [false, '没有', [texts.omniboxEnter, `没有: ${texts.omniboxNone ?? ''}`]],
    [true, '', [texts.omniboxEnter]],
    [false, ' ', [texts.omniboxEnter]],
  ])('says so where there is nothing (Chromium: %s): “%s”', async (isChromium, text, lines) => {
    expect(await linesFor(text, create(isChromium))).toEqual(lines);
  });

  test.each([
    ['lgql', '两个确立'],
    ['兩個確立', '两个确立'],
    ['liang ge que li', '两个确立'],
    ['放管服', '放管服'],
    ['delegate power', '放管服'],
  ])('with the whole lexicon, what is suggested first for “%s” is %s', async (query, zh) => {
    const load = () => Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(details) });
    const { find } = createDictionary(load);
    const world = create(false);
    world.find.mockImplementation((text, limit) => find(text, limit));
    expect((await linesFor(query, world))[1]).toMatch(new RegExp(`^${zh}: ${zh} — `));
  });

  test('an answer that was overtaken is not given', async () => {
    const { type, find } = create(true);
    const [early, late] = [vi.fn(), vi.fn()];
    let answerEarly: (links: EntryLink[]) => void = () => undefined;
    find.mockReturnValueOnce(new Promise((resolve) => (answerEarly = resolve)));
    type('三', early);
    type('三农', late);
    await vi.waitFor(() => expect(late).toHaveBeenCalled());
    answerEarly(LINKS);
    await new Promise((resolve) => setTimeout(resolve));
    expect(early).not.toHaveBeenCalled();
  });

  test.each<[text: string, disposition: Omnibox.OnInputEnteredDisposition, call: 'create' | 'update', how: object]>([
    ['三农', 'currentTab', 'update', { url: 'ext:/sidepanel.html?entry=san-nong' }],
    ['三农', 'newForegroundTab', 'create', { url: 'ext:/sidepanel.html?entry=san-nong', active: true }],
    ['三农', 'newBackgroundTab', 'create', { url: 'ext:/sidepanel.html?entry=san-nong', active: false }],
    ['nothing', 'currentTab', 'update', { url: 'ext:/sidepanel.html?find=nothing' }],
  ])('Enter on “%s” in %s', async (text, disposition, call, how) => {
    const { tabs, enter } = create(true);
    enter(text, disposition);
    await vi.waitFor(() => expect(tabs[call]).toHaveBeenCalledExactlyOnceWith(how));
  });
});

describe('the keys', () => {
  const create = () => {
    const pressed = createEvent<[command: string, tab?: Tabs.Tab]>();
    const tabs = { query: vi.fn(() => Promise.resolve([{ id: 8 }])), sendMessage: vi.fn(() => Promise.resolve()) };
    const { storage, sync } = createStorage();
    const openSidePanel = vi.fn(() => Promise.reject(new Error('no panel')));
    const onError = vi.fn();
    const commands = { onCommand: pressed.event } as unknown as Commands.Static;
    listenForCommands({ commands, tabs: tabs as never, storage, openPanel: openSidePanel }, onError);
    return { tabs, sync, openSidePanel, onError, press: pressed.fire };
  };
  const TAB = { id: 7, windowId: 2 } as Tabs.Tab;

  test.each<[command: string, message: object]>([
    ['next-mark', { type: 'step', by: 1 }],
    ['previous-mark', { type: 'step', by: -1 }],
    ['open-mark', { type: 'openCurrent' }],
  ])('%s goes to the page', async (command, message) => {
    const { tabs, press } = create();
    press(command, TAB);
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, message));
    // An older Firefox does not say in which tab.
    press(command);
    await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenLastCalledWith(8, message));
  });

  test('marking is switched off and on', async () => {
    const { sync, press } = create();
    press('toggle-marking', TAB);
    await vi.waitFor(() => expect(sync.enabled).toBe(false));
    press('toggle-marking', TAB);
    await vi.waitFor(() => expect(sync.enabled).toBe(true));
  });

  test('the side panel is asked for in the same turn', async () => {
    const { openSidePanel, onError, tabs, press } = create();
    press('open-panel', TAB);
    expect(openSidePanel).toHaveBeenCalledExactlyOnceWith(2);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });
});

test('the side panel opens as each browser has it', async () => {
  const [sidePanel, sidebarAction] = [{ open: vi.fn() }, { open: vi.fn() }];
  await openPanel({ sidePanel }, 2);
  expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 2 });
  await openPanel({ sidebarAction }, undefined);
  expect(sidebarAction.open).toHaveBeenCalledWith();
  await expect(openPanel({}, 2)).rejects.toThrow('no side panel');
});

test.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
])('the welcome page opens after %s: %s', (reason, times) => {
  const installed = createEvent<[details: Runtime.OnInstalledDetailsType]>();
  const tabs = { create: vi.fn(() => Promise.resolve()) };
  welcomeNewReaders({ runtime: { ...runtime, onInstalled: installed.event }, tabs } as never, () => undefined);
  installed.fire({ reason: reason as Runtime.OnInstalledReason, temporary: false });
  expect(tabs.create.mock.calls).toEqual(Array.from({ length: times }, () => [{ url: 'ext:/welcome.html' }]));
});

test.each<[reason: string, isChromium: boolean, entered: number[]]>([
  ['install', true, [1, 2]],
  ['update', true, [1, 2]],
  ['browser_update', true, []],
  ['install', false, []],
])('tabs that are open already are entered after %s (Chromium: %s): %j', async (reason, isChromium, entered) => {
  const installed = createEvent<[details: Runtime.OnInstalledDetailsType]>();
  const query = vi.fn(() => Promise.resolve([{ id: 1 }, {}, { id: 2 }]));
  const executeScript = vi.fn(() => Promise.reject(new Error('Cannot access a chrome:// URL')));
  const onError = vi.fn();
  const world = { runtime: { onInstalled: installed.event }, tabs: { query }, scripting: { executeScript }, isChromium };
  enterOpenTabs(world as never, onError);
  installed.fire({ reason: reason as Runtime.OnInstalledReason, temporary: false });
  await vi.waitFor(() =>
    expect(executeScript.mock.calls).toEqual(
      entered.map((tabId) => [{ target: { tabId, allFrames: true }, files: ['sentinel.js'] }]),
    ),
  );
  expect(onError).not.toHaveBeenCalled();
});
