import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sleep, waitFor, type StagedPage } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;

beforeAll(async () => {
  staged = await world.open('hazards/clicks.html');
});
afterEach(async () => {
  await staged.page.keyboard.press('Escape');
  await staged.page.evaluate('getSelection().removeAllRanges()');
  expect(world.launched.errors).toEqual([]);
});

/** The middle of every box that a text has inside an element or its shadow root, in CSS pixels of the viewport. */
async function pointsOn(id: string, text: string): Promise<{ x: number; y: number }[]> {
  return staged.run(`(${findBoxes.toString()})(${JSON.stringify(id)}, ${JSON.stringify(text)})`);
}

/** Runs in the extension's world, which sees closed roots too. */
function findBoxes(id: string, text: string): { x: number; y: number }[] {
  const element = document.getElementById(id) as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
  const chromium = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } }).chrome;
  const root = chromium?.dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot ?? element;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
  }
  return [...range.getClientRects()].map((box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 }));
}

async function clickOn(id: string, text: string, box = 0): Promise<void> {
  const point = (await pointsOn(id, text))[box];
  if (point === undefined) throw new Error(`“${text}” is not in #${id}`);
  await staged.page.mouse.click(point.x, point.y);
}

/** The card's text once its entry has come; `null` if no card opens in time. */
function cardText(): Promise<string | null> {
  return waitFor(staged.card, (text) => text?.includes('speeches') ?? false, 3000);
}

async function noCard(): Promise<void> {
  await sleep(400);
  expect(await staged.card()).toBeNull();
}

describe('a click on a mark opens its card', () => {
  test.each<[where: string, id: string, text: string, term: string]>([
    ['before a line wraps', 'narrow', '全面', '全面从严治党'],
    ['after a line has wrapped', 'narrow', '治党', '全面从严治党'],
    ['in vertical text', 'vertical', '高质量', '高质量发展'],
    ['in vertical text, in its second piece', 'vertical', '发展', '高质量发展'],
    ['among text from right to left', 'right-to-left', '乡村', '乡村振兴'],
    ['in what is turned and scaled', 'turned', '共同', '共同富裕'],
    ['in what is zoomed', 'zoomed', '思维', '底线思维'],
    ['in what is scrolled', 'scrolled', '枫桥', '枫桥经验'],
    ['in the first of three elements', 'across', '守正', '守正创新'],
    ['in the last of three elements', 'across', '创新', '守正创新'],
    ['in an anchor that leads nowhere', 'anchor', '粮食', '粮食安全'],
    ['in an open shadow root', 'open', '创新', '创新驱动'],
    ['in a closed shadow root', 'closed', '驱动', '创新驱动'],
  ])('%s', async (_, id, text, term) => {
    await clickOn(id, text);
    expect(await cardText()).toContain(term);
  });

  test('in text that cannot be selected, while other text is', async () => {
    await staged.page.evaluate(`getSelection().selectAllChildren(document.getElementById('across'))`);
    await clickOn('unselectable', '放管服');
    expect(await cardText()).toContain('放管服');
  });

  test.each(['open', 'closed'])('in the %s shadow root of a part that has captured the pointer', async (id) => {
    await staged.page.evaluate(
      `document.body.addEventListener('pointerdown', (event) => document.body.setPointerCapture(event.pointerId), { once: true })`,
    );
    await clickOn(id, '创新');
    expect(await cardText()).toContain('创新驱动');
  });

  test('although the page makes up presses elsewhere', async () => {
    await staged.page.evaluate(
      `addEventListener('mousedown', ({ target }) => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })), { once: true })`,
    );
    await clickOn('scrolled', '枫桥');
    expect(await cardText()).toContain('枫桥经验');
  });

  test('in a frame, and the card stands in that frame', async () => {
    await staged.run(`document.getElementById('frame').scrollIntoView({ block: 'center', behavior: 'instant' })`);
    const box = await staged.run<{ x: number; y: number }>(
      `(({ left, top }) => ({ x: left, y: top }))(document.getElementById('frame').getBoundingClientRect())`,
    );
    await staged.page.mouse.click(box.x + 50, box.y + 48);
    const frame = staged.page.frames().find((one) => one.url() === 'about:srcdoc');
    await expect.poll(() => frame?.evaluate(`document.querySelector('tifa-lens') !== null`)).toBe(true);
    await staged.page.mouse.click(box.x + 600, box.y + 450);
    await expect.poll(() => frame?.evaluate(`document.querySelector('tifa-lens') !== null`)).toBe(false);
  });
});

describe('what a click means to the page it means with a mark under it', () => {
  test.each<[what: string, id: string, text: string, happened: string]>([
    ['a link leads on', 'link', '福祉', `location.hash === '#arrived'`],
    ['a button is pressed', 'button', '科技', `document.title === 'pressed'`],
    ['what plays a button is pressed', 'role', '数字', `document.title === 'role pressed'`],
    ['a label ticks its box', 'label', '确立', `document.getElementById('check').checked`],
    ['a summary opens its details', 'details', '维护', `document.getElementById('details').open`],
    ['an editor takes the caret', 'editor', '实事', `document.activeElement.id === 'editor'`],
    ['a click that the page cancels stays cancelled', 'prevented', '标本', 'true'],
  ])('%s', async (_, id, text, happened) => {
    await clickOn(id, text);
    expect(await staged.page.evaluate(happened)).toBe(true);
    await noCard();
  });

  test.each([
    ['a text', 'across', '守正'],
    ['the text of an open shadow root', 'open', '推动'],
    ['the text of a closed shadow root', 'closed', '推动'],
  ])('dragging over %s selects it', async (_, id, text) => {
    const { x, y } = (await pointsOn(id, text))[0] as { x: number; y: number };
    await staged.page.mouse.move(x, y);
    await staged.page.mouse.down();
    await staged.page.mouse.move(x + 60, y, { steps: 5 });
    await staged.page.mouse.up();
    await noCard();
  });

  test('a click that the page makes up is none of a reader’s', async () => {
    const { x, y } = (await pointsOn('across', '守正'))[0] as { x: number; y: number };
    await staged.page.evaluate(
      `for (const type of ['pointerdown', 'pointerup', 'click'])
        document.elementFromPoint(${x}, ${y}).dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: ${x}, clientY: ${y} }))`,
    );
    await noCard();
  });

  test('a double click selects a word', async () => {
    const { x, y } = (await pointsOn('across', '守正'))[0] as { x: number; y: number };
    await staged.page.mouse.click(x, y, { count: 2 });
    await sleep(400);
    expect((await staged.run<string>('String(getSelection())')).length).toBeGreaterThan(0);
  });
});

test('a tap opens the card', async () => {
  staged = await world.open('hazards/clicks.html');
  await staged.page.setViewport({ width: 400, height: 700, hasTouch: true });
  await expect.poll(() => staged.page.evaluate('innerWidth')).toBe(400);
  await staged.settle();
  const { x, y } = (await pointsOn('across', '守正'))[0] as { x: number; y: number };
  await staged.page.touchscreen.tap(x, y);
  expect(await cardText()).toContain('守正创新');
});

test('a page that has written itself anew is still open to clicks', async () => {
  staged = await world.open('hazards/changing.html');
  await staged.page.evaluate(
    `document.open(), document.write('<body style="font: 20px/2 sans-serif"><p id="new">推动高质量发展</p>'), document.close()`,
  );
  await world.expectTerms(staged, { 高质量发展: 1 });
  await clickOn('new', '高质量');
  expect(await cardText()).toContain('高质量发展');
});
