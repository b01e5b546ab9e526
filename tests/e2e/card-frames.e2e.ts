import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, type StagedPage } from '../../scripts/browser/stage';
import { createHands } from './card-hands';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;
const { press, box, inside } = createHands(world, () => staged);
const SOON = { timeout: 8000 };

afterEach(() => expect(world.launched.errors).toEqual([]));

/** Where a frame of the page lies, in CSS pixels of the viewport; it is scrolled into view. */
const frameBox = (id: string) =>
  staged.run<{ left: number; top: number; bottom: number }>(
    `(() => { const frame = document.getElementById('${id}'); frame.scrollIntoView({ block: 'center', behavior: 'instant' }); const { left, top, bottom } = frame.getBoundingClientRect(); return { left, top, bottom }; })()`,
  );
/** How many frames of the page, itself included, hold a card. */
const cards = async () =>
  (await staged.runEverywhere<boolean>(`document.querySelector('tifa-lens') !== null`)).filter(Boolean).length;

/** How many frames of the page, itself included, hold marks or could. */
const reported = async () => (await world.stage.report(staged)).length;

/** Clicks on a term in a frame: where its first line is. */
async function clickIn(id: string, dx = 90, dy = 30): Promise<void> {
  const { left, top } = await frameBox(id);
  await staged.page.mouse.click(left + dx, top + dy);
}

describe('a frame with no room for a card', () => {
  beforeAll(async () => {
    staged = await world.open('small-frames.html');
    await waitFor(reported, (frames) => frames === 4, 8000);
  });
  afterEach(async () => {
    if ((await staged.card()) !== null) await press('.card-bar [aria-label="Close"]');
    await expect.poll(cards).toBe(0);
  });

  test.each([
    ['of the same origin', 'same', 90, 30],
    ['of another origin', 'other', 40, 28],
    ['in a frame', 'around', 140, 40],
  ])('%s: its card opens in the page, beside the frame, with focus', async (_, id, dx, dy) => {
    await clickIn(id, dx, dy);
    await expect.poll(staged.card, SOON).toMatch(/xiāng cūn zhèn xīng[\s\S]*speeches/);
    expect(await cards()).toBe(1);
    const [card, frame] = [await box(), await frameBox(id)];
    expect(card.top >= frame.bottom || card.top + card.height <= frame.top, 'the frame stays in sight').toBe(true);
    expect(card.width).toBeGreaterThan(300);
    expect(await inside(`root.activeElement?.className`)).toBe('card-body');
    expect(await inside(`root.querySelector('.card-steps')`), 'the page does not know the frame’s occurrences').toBeNull();
    expect(await staged.card()).not.toContain('On the page');
  });

  test.each([
    ['same', 90],
    ['other', 40],
  ])('Escape closes it, and focus goes back to the frame: %s', async (id, dx) => {
    await clickIn(id, dx, 28);
    await expect.poll(staged.card, SOON).toContain('speeches');
    await staged.page.keyboard.press('Escape');
    expect(await staged.card()).toBeNull();
    // While a key is pressed, Firefox gives focus to no frame of another origin: it stays with the page.
    const holder = world.browser === 'firefox' && id === 'other' ? '' : id;
    await expect.poll(() => staged.run('document.activeElement.id')).toBe(holder);
  });

  test.each([
    ['same', 90],
    ['other', 40],
  ])('a press in the frame closes it: %s', async (id, dx) => {
    await clickIn(id, dx, 28);
    await expect.poll(staged.card, SOON).toContain('speeches');
    await clickIn(id, 250, 110);
    await expect.poll(staged.card).toBeNull();
  });

  test('pinned, it stays and shows what is clicked next in any frame', async () => {
    await clickIn('same');
    await expect.poll(staged.card, SOON).toContain('speeches');
    await press('[aria-label="Keep open here"]');
    const pinned = await box();
    await clickIn('other', 250, 110);
    await clickIn('other', 40, 28);
    await expect.poll(staged.card).toContain('xiāng cūn zhèn xīng');
    const { left, top } = await box();
    expect([left, top]).toEqual([pinned.left, pinned.top]);
  });

  test('a resting pointer opens it too, and takes no focus from what the reader types in', async () => {
    await world.stage.store({ trigger: 'hover', hoverDelay: 100 });
    await staged.run(
      `(() => { const field = document.createElement('input'); field.id = 'field'; document.body.prepend(field); field.focus(); })()`,
    );
    const { left, top } = await frameBox('other');
    await staged.page.mouse.move(left + 38, top + 28);
    await staged.page.mouse.move(left + 40, top + 28);
    await expect.poll(staged.card, SOON).toContain('speeches');
    expect(await staged.run('document.activeElement.id')).toBe('field');
    await staged.run(`document.getElementById('field').remove()`);
    await world.stage.store({ trigger: 'click' });
  });
});

describe('where the page cannot show it, the card opens in the frame', () => {
  test('a page without Chinese text', async () => {
    staged = await world.open('small-frame-alone.html');
    await expect.poll(reported, SOON).toBe(1);
    await clickIn('same');
    await expect.poll(cards, SOON).toBe(1);
    expect(await staged.card()).toBeNull();
  });

  test('a set of frames', async () => {
    staged = await world.open('hazards/frameset.html');
    await staged.page.setViewport({ width: 500, height: 300 });
    await expect.poll(reported, SOON).toBe(3);
    await staged.page.mouse.click(40, 25);
    await expect.poll(cards, SOON).toBe(1);
  });
});
