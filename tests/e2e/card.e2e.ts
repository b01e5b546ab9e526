import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CARD_ROOT, sleep, waitFor, type StagedPage } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;

afterEach(() => expect(world.launched.errors).toEqual([]));

async function clickOn(text: string): Promise<void> {
  const { x, y } = await world.pointOn(staged, text);
  await staged.page.mouse.click(x, y);
}

/** The card's text once its entry has come; `null` if no card opens in time. */
function cardText(): Promise<string | null> {
  return waitFor(staged.card, (text) => text?.includes('speeches') ?? false, 3000);
}

/** Presses something in the card with the mouse. */
async function press(selector: string): Promise<void> {
  const { x, y } = await boxOf(selector);
  await staged.page.mouse.click(x, y);
}

interface Box {
  /** The middle. */
  x: number;
  y: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where something of the card lies, in CSS pixels of the viewport. */
function boxOf(selector: string): Promise<Box> {
  return staged.run<Box>(
    `(() => { const { left, top, width, height } = ${CARD_ROOT}.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { left, top, width, height, x: left + width / 2, y: top + height / 2 }; })()`,
  );
}

async function noCard(): Promise<void> {
  await sleep(400);
  expect(await staged.card()).toBeNull();
}

describe('the card', () => {
  beforeAll(async () => {
    staged = await world.open('mixed.html');
  });
  afterEach(async () => {
    await staged.page.keyboard.press('Escape');
    await staged.page.evaluate('getSelection().removeAllRanges()');
  });

  test('opens on a click and explains the term', async () => {
    await clickOn('高质量发展');
    const text = await cardText();
    for (const part of ['高质量发展', 'gāo zhì liàng fā zhǎn', 'Economy', 'times in 5 of 5 speeches', '中文', '1 of 2']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('In the speeches');
    await press('.card-density');
    const full = await waitFor(staged.card, (now) => now?.includes('In the speeches') ?? false, 3000);
    expect(full?.match(/高质量发展/g)?.length, 'headword and three contexts').toBeGreaterThanOrEqual(4);
  });

  test('lists members and speaks the other language too', async () => {
    await clickOn('确立');
    expect(await cardText()).toMatch(/两个确立[\s\S]*Establish/);
    await press('.other-language');
    await expect.poll(staged.card).toMatch(/确立习近平同志党中央的核心[\s\S]*讲话|市委书记/);
    await press('.card-density');
    await expect.poll(staged.card).toContain('What it stands for');
  });

  test('Escape closes it and nothing of it stays in the page', async () => {
    const before = await staged.run<string>('document.documentElement.outerHTML');
    await clickOn('高质量发展');
    expect(await cardText()).not.toBeNull();
    expect(await staged.run<string>('document.documentElement.outerHTML')).not.toBe(before);
    await staged.page.keyboard.press('Escape');
    await noCard();
    expect(await staged.run<string>('document.documentElement.outerHTML')).toBe(before);
  });

  test('a click elsewhere closes it', async () => {
    await clickOn('高质量发展');
    expect(await cardText()).not.toBeNull();
    await staged.page.mouse.click(5, 5);
    await noCard();
  });

  test('a click on another mark opens that one', async () => {
    await clickOn('高质量发展');
    await cardText();
    await staged.page.keyboard.press('Escape');
    await clickOn('乡村振兴');
    expect(await cardText()).toContain('xiāng cūn zhèn xīng');
  });

  test('a mark that wraps is open to clicks on its second line', async () => {
    const { x, y } = await world.pointOn(staged, '治党');
    await staged.page.mouse.click(x, y);
    expect(await cardText()).toContain('全面从严治党');
  });

  test('opens for text inside a shadow root', async () => {
    const point = await staged.run<{ x: number; y: number }>(
      `(() => { const p = document.getElementById('open').shadowRoot.querySelector('p'); p.scrollIntoView({ block: 'center', behavior: 'instant' }); const range = document.createRange(); range.setStart(p.firstChild, 2); range.setEnd(p.firstChild, 7); const box = range.getBoundingClientRect(); return { x: box.left + 20, y: box.top + 10 }; })()`,
    );
    await staged.page.mouse.click(point.x, point.y);
    expect(await cardText()).toContain('高质量发展');
  });

  test('a link stays a link', async () => {
    await clickOn('枫桥经验');
    expect(await staged.run<string>('location.hash')).toBe('#arrived');
    await noCard();
  });

  test('a button stays a button', async () => {
    await clickOn('放管服');
    expect(await staged.run<string>('document.title')).toBe('pressed');
    await noCard();
  });

  test('an editor stays an editor', async () => {
    const point = await staged.run<{ x: number; y: number }>(
      `(() => { const editor = document.getElementById('editor'); editor.scrollIntoView({ block: 'center', behavior: 'instant' }); const box = editor.getBoundingClientRect(); return { x: box.left + 20, y: box.top + 20 }; })()`,
    );
    await staged.page.mouse.click(point.x, point.y);
    await staged.page.keyboard.type('a');
    expect(await staged.run<string>(`document.getElementById('editor').textContent`)).toContain('a');
    await noCard();
  });

  test('a selection stays a selection', async () => {
    const { x, y } = await world.pointOn(staged, '坚持把');
    await staged.page.mouse.move(x, y);
    await staged.page.mouse.down();
    await staged.page.mouse.move(x + 130, y, { steps: 5 });
    await staged.page.mouse.up();
    expect((await staged.run<string>('String(getSelection())')).length).toBeGreaterThan(2);
    await noCard();
  });

  test('a click with a modifier is the page’s', async () => {
    const { x, y } = await world.pointOn(staged, '高质量发展');
    await staged.page.keyboard.down('Control');
    await staged.page.mouse.click(x, y);
    await staged.page.keyboard.up('Control');
    await noCard();
  });
});

test('a hostile page can neither keep the click, nor hide the card, nor read it', async () => {
  staged = await world.open('hostile.html');
  await staged.page.evaluate('window.seen.length = 0');
  await clickOn('高质量发展');
  expect(await cardText()).toContain('times in 5 of 5 speeches');
  const box = await staged.run<{ width: number; height: number; opacity: string }>(
    `(() => { const host = document.querySelector('tifa-lens'); const root = ${CARD_ROOT}; const { width, height, top } = root.querySelector('.card').getBoundingClientRect(); return { width, height, opacity: getComputedStyle(host).opacity }; })()`,
  );
  expect(box.width).toBeGreaterThan(300);
  expect(box.height).toBeGreaterThan(100);
  expect(box.opacity).toBe('1');
  expect(await staged.page.evaluate('JSON.stringify(window.seen)')).toBe('[["tifa-lens","null",""]]');
  await staged.page.keyboard.press('Escape');
  await noCard();
});

test('a strict content security policy does not strip the card of its style', async () => {
  staged = await world.open('strict-csp.html');
  await clickOn('高质量发展');
  expect(await cardText()).toContain('高质量发展');
  const radius = await staged.run<string>(
    `(() => { const root = ${CARD_ROOT}; return getComputedStyle(root.querySelector('.card')).borderTopLeftRadius; })()`,
  );
  expect(radius).toBe('12px');
});
