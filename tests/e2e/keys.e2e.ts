import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pressShortcut } from '../../scripts/browser/browser-window';
import { sum, type StagedPage } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;

const PERIOD = { key: '.', code: 'Period', keyCode: 190 };
const COMMA = { key: ',', code: 'Comma', keyCode: 188 };
const SOON = { timeout: 8000 };

const press = (key: typeof PERIOD, shift = false) => pressShortcut(world.launched, staged.page, key, shift);
/** Where the mark that is lit stands: the text before it in its paragraph, and its own. */
const lit = () =>
  staged.page.evaluate(
    `[...(CSS.highlights.get('tifa-flash') ?? [])].map(({ startContainer, startOffset }) => startContainer.data.slice(0, startOffset + 2))[0]`,
  ) as Promise<string | undefined>;

afterEach(() => expect(world.launched.errors).toEqual([]));

describe('the keys, pressed as a reader presses them', () => {
  beforeAll(async () => {
    staged = await world.open('article.html');
  });

  test('lead from mark to mark, and back', async () => {
    await press(PERIOD);
    await expect.poll(lit, SOON).toBeTruthy();
    const first = await lit();
    await press(PERIOD);
    await expect.poll(async () => ((await lit()) ?? first) !== first, SOON).toBe(true);
    await press(COMMA);
    await expect.poll(lit, SOON).toBe(first);
  });

  test('open the card of the mark that was gone to, with focus in it', async () => {
    await press(PERIOD, true);
    await expect.poll(async () => (await staged.card())?.includes('speeches') ?? false, SOON).toBe(true);
    expect(await staged.run('document.activeElement.localName')).toBe('tifa-lens');
    await staged.page.keyboard.press('Escape');
    expect(await staged.card()).toBeNull();
  });

  test('switch marking off and on', async () => {
    const before = sum(await staged.marks());
    await press(COMMA, true);
    await expect.poll(async () => sum(await staged.marks()), SOON).toBe(0);
    await press(COMMA, true);
    await expect.poll(async () => sum(await staged.marks()), SOON).toBe(before);
  });

  test('mean the frame that the reader is in', async () => {
    staged = await world.open('small-frames.html');
    await expect.poll(async () => (await world.stage.report(staged)).length, SOON).toBe(4);
    await staged.run(`document.getElementById('same').focus()`);
    await press(PERIOD);
    const lights = () => staged.runEverywhere<number>(`CSS.highlights.get('tifa-flash')?.size ?? 0`);
    await expect.poll(async () => (await lights()).filter((count) => count > 0).length, SOON).toBe(1);
    expect(await lit()).toBeUndefined();
    // There is no room for a card there: it opens in the page, and the keys are the reader's again.
    await press(PERIOD, true);
    await expect.poll(staged.card, SOON).toContain('xiāng cūn zhèn xīng');
    expect(await staged.run('document.activeElement.localName')).toBe('tifa-lens');
  });
});
