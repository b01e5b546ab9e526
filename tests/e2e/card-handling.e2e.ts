import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage, sleep, type StagedPage } from '../../scripts/browser/stage';
import { createHands } from './card-hands';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;
const { openOn, clickOn, press, drag, box, inside } = createHands(world, () => staged);

/** What has focus in the card: its class; `null` while nothing there has it. */
const focused = () => inside<string | null>('root?.activeElement?.className ?? null');
const key = (name: Parameters<StagedPage['page']['keyboard']['press']>[0]) => staged.page.keyboard.press(name);
const card = () => staged.card();

describe('the card in a page', () => {
  beforeAll(async () => {
    staged = await world.open('card.html');
  });
  afterEach(async () => {
    if ((await card()) !== null) await press('.card-bar [aria-label="Close"]');
    expect(await card()).toBeNull();
    await staged.run('scrollTo(0, 0)');
    expect(world.launched.errors).toEqual([]);
  });

  test('leads through the occurrences on the page, and around', async () => {
    expect(await openOn('高质量发展作为')).toContain('1 of 3');
    await press('[aria-label="Next on this page"]');
    await expect.poll(card).toContain('2 of 3');
    expect(await staged.run<number>('scrollY')).toBeGreaterThan(500);
    await press('[aria-label="Next on this page"]');
    await press('[aria-label="Next on this page"]');
    await expect.poll(card).toContain('1 of 3');
    await press('[aria-label="Previous on this page"]');
    await expect.poll(card).toContain('3 of 3');
  });

  test('opens a term inside it, with a way back', async () => {
    await openOn('放管服改革');
    await press('.card-density');
    await expect.poll(card).toContain('Part of longer formulations');
    await inside(`root.querySelector('.links .link').scrollIntoView()`);
    await press('.links .link');
    await expect.poll(card).toContain('fàng guǎn fú xiào');
    await press('[aria-label="Back"]');
    await expect.poll(card).not.toContain('fàng guǎn fú xiào');
    expect(await inside<boolean>(`root.querySelector('[aria-label="Back"]') === null`)).toBe(true);
  });

  test('stays where it is pinned, and shows there what is clicked next', async () => {
    await openOn('高质量发展作为');
    await press('.card-grip button');
    await press('[aria-label="Keep open here"]');
    const pinned = await box();
    await staged.run('scrollTo(0, 300)');
    await staged.page.mouse.click(5, 5);
    await key('Escape');
    await sleep(200);
    expect(await box()).toEqual(pinned);
    await staged.run('scrollTo(0, 0)');
    await clickOn('乡村振兴');
    await expect.poll(card).toContain('xiāng cūn zhèn xīng');
    const { left, top } = await box();
    expect([left, top]).toEqual([pinned.left, pinned.top]);
  });

  test('is dragged by its bar, as far as the window reaches', async () => {
    await openOn('高质量发展作为');
    const before = await box();
    await drag('.card-space', 120, 60);
    const moved = await box();
    expect([moved.left - before.left, moved.top - before.top]).toEqual([120, 60]);
    await drag('.card-grip button', -3000, -3000);
    expect(await box()).toMatchObject({ left: 8, top: 8 });
  });

  test('goes to the corners without dragging', async () => {
    await openOn('高质量发展作为');
    const [width, height] = await staged.run<[number, number]>('[document.documentElement.clientWidth, innerHeight]');
    const places: [right: boolean, low: boolean][] = [];
    for (let i = 0; i < 4; i++) {
      await press('.card-grip button');
      const { x, y } = await box();
      places.push([x > width / 2, y > height / 2]);
    }
    expect(places).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [true, false],
    ]);
  });

  test('is moved and sized by keys', async () => {
    await openOn('高质量发展作为');
    const before = await box();
    await inside(`root.querySelector('.card-grip button').focus()`);
    await key('ArrowRight');
    await key('ArrowDown');
    const moved = await box();
    expect([moved.left - before.left, moved.top - before.top]).toEqual([24, 24]);
    await staged.page.keyboard.down('Shift');
    await key('ArrowRight');
    await staged.page.keyboard.up('Shift');
    expect((await box()).width - before.width).toBe(24);
  });

  test('keeps the size that it was given for as long as the page lives', async () => {
    await openOn('高质量发展作为');
    const before = await box();
    await drag('.card-corner', 60, 40);
    const sized = await box();
    expect(sized.width - before.width).toBeGreaterThan(50);
    expect(sized.height).toBeGreaterThan(before.height);
    await press('.card-bar [aria-label="Close"]');
    await openOn('乡村振兴');
    const next = await box();
    expect([next.width, next.height]).toEqual([sized.width, sized.height]);
  });

  test('leaves focus where it is, takes it at the first Tab, and gives it back', async () => {
    await staged.run(`document.getElementById('before').focus()`);
    await staged.run(`document.getElementById('first').click()`);
    await openOn('高质量发展作为');
    expect(await focused()).toBeNull();
    await key('Tab');
    expect(await focused()).toBe('card-body');
    await staged.page.evaluate('window.keys.length = 0');
    await key('Tab');
    expect(await focused()).toContain('button');
    expect(await staged.page.evaluate('window.keys.length'), 'the page learns nothing of it').toBe(0);
    await key('Escape');
    expect(await card()).toBeNull();
  });

  test('Tab leads out of it at its end', async () => {
    await openOn('高质量发展作为');
    await key('Tab');
    await inside(`[...root.querySelectorAll('button')].at(-1).focus()`);
    await key('Tab');
    expect(await focused()).toBeNull();
    expect(await card()).not.toBeNull();
  });

  test('copies and says so; Escape closes the list first', async () => {
    await openOn('高质量发展作为');
    await press('.card-foot .menu button');
    await expect.poll(card).toContain('Term and gloss');
    await key('Escape');
    await expect.poll(card).not.toContain('Term and gloss');
    expect(await card()).not.toBeNull();
    await press('.card-foot .menu button');
    await press('[data-key="gloss"]');
    await expect.poll(card).toContain('Copied.');
  });

  test('closed at once after an action, it does not come back with what came of it', async () => {
    await openOn('高质量发展作为');
    await press('.card-foot .menu button');
    await inside(
      `['[data-key="gloss"]', '.card-bar [aria-label="Close"]'].forEach((button) => root.querySelector(button).click())`,
    );
    await sleep(400);
    expect(await card()).toBeNull();
  });

  test('keeps what the reader finds wrong, with the page only where they agree', async () => {
    await openOn('高质量发展作为');
    await press('[aria-label="More actions"]');
    await press('[data-key="wrong"]');
    await expect.poll(focused).not.toBeNull();
    await press('textarea');
    await staged.page.evaluate('window.keys.length = 0');
    await staged.page.keyboard.type('no');
    expect(await staged.page.evaluate('window.keys.length'), 'the page learns nothing of it').toBe(0);
    await press('.wrong-buttons .primary');
    await expect.poll(card).toContain('Kept.');
    const stored = async () => JSON.stringify(await world.stage.stored());
    await expect.poll(stored).toContain('"note":"no"');
    expect(await stored()).toContain('坚持把高质量发展作为首要任务');
    expect(await stored()).not.toContain('卡片测试页');
  });

  test('marks a term no more where the reader wants it so', async () => {
    const economy = (await staged.marks()).economy ?? 0;
    await openOn('高质量发展作为');
    await press('[aria-label="More actions"]');
    await press('[data-key="hide"]');
    await expect.poll(card).toContain('not marked any more');
    await expect.poll(async () => (await staged.marks()).economy ?? 0).toBe(economy - 3);
  });

  test('presses in it mean nothing to the page', async () => {
    await openOn('乡村振兴');
    await staged.page.evaluate('window.presses.length = 0');
    await press('.card-density');
    await press('.card-body');
    expect(await staged.page.evaluate('window.presses.length')).toBe(0);
  });

  test('stays where it is when the page takes the text away', async () => {
    await openOn('乡村振兴');
    const before = await box();
    await staged.run(`document.getElementById('goes').remove()`);
    await sleep(300);
    const after = await box();
    expect([after.left, after.top]).toEqual([before.left, before.top]);
  });

  test('opens inside a modal dialog, where it can be pressed', async () => {
    await staged.page.evaluate(`document.getElementById('dialog').showModal()`);
    await staged.settle();
    await clickOn('枫桥经验');
    const root = `((host) => host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot))(document.querySelector('dialog > tifa-lens'))`;
    await expect.poll(() => staged.run<string | undefined>(`${root}?.querySelector('.card')?.innerText`)).toContain('speeches');
    const { x, y } = await staged.run<{ x: number; y: number }>(
      `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(${root}.querySelector('[aria-label="Close"]').getBoundingClientRect())`,
    );
    await staged.page.mouse.click(x, y);
    expect(await staged.run<boolean>(`document.querySelector('tifa-lens') === null`)).toBe(true);
    await staged.page.evaluate(`document.getElementById('dialog').close()`);
  });
});

describe('members that the page has by themselves', () => {
  const ticked = () =>
    inside<string[]>(
      `[...root.querySelectorAll('.members li')].filter((li) => li.innerText.includes('also on this page')).map((li) => li.querySelector('[lang^=zh]').textContent)`,
    );
  const open = async (text: string, title: string) => {
    await openOn(text);
    await press('.card-density');
    await expect.poll(card).toMatch(new RegExp(`${title}[\\s\\S]*What it stands for`));
  };
  beforeAll(async () => {
    staged = await world.open('members.html');
  });
  afterEach(() => key('Escape'));

  test('are ticked where they are entries, and others are not', async () => {
    await open('四个意识', '四个意识');
    expect(await ticked()).toEqual(['大局意识']);
  });

  test('are ticked where their own words are marked, and can be seen', async () => {
    await open('获得感、', '获得感、幸福感、安全感');
    expect(await ticked()).toEqual([]);
    await key('Escape');
    await staged.run(`document.getElementById('alone').hidden = false`);
    await staged.settle();
    await open('获得感、', '获得感、幸福感、安全感');
    expect(await ticked()).toEqual(['获得感']);
  });

  test('are told from the formulation that is named after one of them', async () => {
    await open('带污染', '带血的GDP');
    expect(await ticked()).toEqual(['带污染的GDP']);
  });

  test('are ticked in the popup too; where there is no page, none is', async () => {
    const popup = await world.stage.openPopup(staged);
    await popup.waitForSelector('.term-row');
    await popup.evaluate(`[...document.querySelectorAll('.term-row')].find((row) => row.innerText.includes('四个意识')).click()`);
    await expect.poll(() => popup.evaluate('document.body.innerText')).toMatch(/大局意识\s*also on this page/);
    await popup.close();
    const panel = await openExtensionPage(world.launched, 'sidepanel.html?entry=si-ge-yi-shi');
    await expect.poll(() => panel.evaluate('document.body.innerText')).toContain('大局意识');
    expect(await panel.evaluate('document.body.innerText')).not.toContain('also on this page');
    await panel.close();
  });
});

test('on a small screen it lies at the foot and leaves its mark in sight', async () => {
  staged = await world.open('card.html');
  await staged.page.setViewport({ width: 380, height: 640 });
  await openOn('乡村振兴');
  const { left, top, width, height } = await box();
  const wide = await staged.run<number>('document.documentElement.clientWidth');
  expect({ left, width, bottom: top + height }).toEqual({ left: 0, width: wide, bottom: 640 });
  const mark = await staged.run<number>(`document.getElementById('goes').getBoundingClientRect().bottom`);
  expect(mark).toBeLessThanOrEqual(top + 20);
  expect(await inside<boolean>(`root.querySelector('.card-grip') === null`)).toBe(true);
});
