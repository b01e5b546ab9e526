import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cite, dayOf } from '../../lexicon';
import { PLAIN_HOST } from '../../scripts/browser/launch';
import type { StagedPage } from '../../scripts/browser/stage';
import { createHands } from './card-hands';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;
/** A page of its own in which what was copied is pasted. */
let board: StagedPage;
const { openOn, press } = createHands(world, () => staged);

beforeAll(async () => {
  board = await world.open('card.html');
});
afterEach(() => expect(world.launched.errors).toEqual([]));

/** What is on the clipboard, as a reader would paste it. */
async function pasted(): Promise<string> {
  await board.page.bringToFront();
  await board.page.evaluate(`(({ field }) => { field.value = ''; field.focus(); })(window)`);
  const { keyboard } = board.page;
  await keyboard.down('Control');
  await keyboard.press('v');
  await keyboard.up('Control');
  return board.page.evaluate('window.field.value') as Promise<string>;
}

async function copy(kind: string): Promise<void> {
  await staged.page.bringToFront();
  await press('.card-foot .menu button');
  await expect.poll(staged.card).toContain('Term and gloss');
  await press(`[data-key="${kind}"]`);
}

const GLOSS = '高质量发展 (gāo zhì liàng fā zhǎn): Development judged by quality and returns rather than speed';

/** Where a reader copies: a page, and what it keeps from scripts. */
const PLACES: [where: string, page: string, host?: string][] = [
  ['a page with a clipboard', 'card.html'],
  ['a page of plain http, which has none', 'card.html', PLAIN_HOST],
  ['a page that may not write to it', 'hazards/no-clipboard.html'],
  ['a page that forbids all scripts', 'strict-csp.html'],
  ['a page that adds its own words to what is copied', 'hazards/grabs-copying.html'],
  ['the same over plain http', 'hazards/grabs-copying.html', PLAIN_HOST],
];

describe.each(PLACES)('in %s, the card', (_, page, host) => {
  test('copies exactly what it says, and the page learns nothing of it', async () => {
    staged = await world.open(page, host);
    await openOn('高质量发展');
    const about = await staged.run<{ title: string; url: string }>('{ title: document.title, url: location.href }');
    const citation = { ...about, date: dayOf(new Date()) };
    for (const [kind, text] of [
      ['term', '高质量发展'],
      ['gloss', GLOSS],
      ['gbt7714', cite(citation, 'gbt7714')],
      ['chicago', cite(citation, 'chicago')],
    ] as const) {
      await copy(kind);
      await expect.poll(staged.card).toContain('Copied.');
      expect(await pasted()).toBe(text);
      await staged.page.bringToFront();
    }
    expect(await staged.page.evaluate(`(window.seen ?? []).join('')`)).toBe('');
    await staged.page.close();
  });
});

test('what a citation says is the page, its address and the day', async () => {
  staged = await world.open('card.html');
  await openOn('高质量发展作为');
  await copy('gbt7714');
  await expect.poll(staged.card).toContain('Copied.');
  const url = world.server.url('card.html');
  expect(await pasted()).toBe(`卡片测试页[EB/OL]. [${dayOf(new Date())}]. ${url}.`);
  await staged.page.bringToFront();
  await copy('chicago');
  await expect.poll(staged.card).toContain('Copied.');
  expect(await pasted()).toMatch(
    /^“卡片测试页,” 127\.0\.0\.1:\d+, accessed [A-Z][a-z]+ \d+, \d{4}, http:\/\/127\.0\.0\.1:\d+\/card\.html\.$/,
  );
});

test('the reader is told when nothing could be copied, and nothing is thrown', async () => {
  staged = await world.open('card.html');
  const noise: string[] = [];
  staged.page.on('pageerror', (error) => noise.push(String(error)));
  staged.page.on('console', (message) => noise.push(message.text()));
  await staged.run(
    `((navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))), (document.execCommand = () => false), null)`,
  );
  await openOn('高质量发展作为');
  for (const kind of ['term', 'chicago']) {
    await copy(kind);
    await expect.poll(staged.card).toContain('The browser did not let this be copied.');
  }
  await staged.run(`((document.execCommand = () => { throw new Error('no'); }), null)`);
  await copy('term');
  await expect.poll(staged.card).toContain('The browser did not let this be copied.');
  expect(noise).toEqual([]);
});
