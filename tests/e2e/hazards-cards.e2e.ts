import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sleep, type StagedPage } from '../../scripts/browser/stage';
import { createHands } from './card-hands';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;
const { openOn, box } = createHands(world, () => staged);

beforeAll(async () => {
  staged = await world.open('hazards/corners.html');
});
afterEach(async () => {
  await staged.page.keyboard.press('Escape');
  await staged.page.mouse.move(550, 200);
  await world.stage.store({ trigger: 'click' });
  expect(world.launched.errors).toEqual([]);
});

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every box of a text of the page, one a line, in CSS pixels of the viewport. */
const boxesOf = (text: string) => staged.run<Box[]>(`(${findBoxes.toString()})(${JSON.stringify(text)})`);

/** Runs in the page. */
function findBoxes(text: string): Box[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
  }
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

/** What is wrong with where the card lies: window edges that it is cut off at, boxes of its mark that it covers. */
async function misplaced(term: string): Promise<unknown[]> {
  const { left, top, width, height } = await box();
  const [right, bottom] = [left + width, top + height];
  const [wide, high] = await staged.run<[number, number]>('[document.documentElement.clientWidth, innerHeight]');
  const cut = Object.entries({ left: left < 0, top: top < 0, right: right > wide, bottom: bottom > high });
  const covered = (await boxesOf(term)).filter(
    (mark) => left < mark.right && right > mark.left && top < mark.bottom && bottom > mark.top,
  );
  return [...cut.flatMap(([edge, isCut]) => (isCut ? [edge] : [])), ...covered];
}

test.each(['高质量发展', '乡村振兴', '共同富裕', '粮食安全', '枫桥经验', '底线思维', '守正创新', '全面从严治党'])(
  'a card lies whole in the window and never on its mark: %s',
  async (term) => {
    await openOn(term.slice(0, 2));
    // It is placed anew when its words have come, which a slow machine needs a moment for.
    await expect.poll(() => misplaced(term), { timeout: 5000 }).toEqual([]);
  },
);

describe('a card opens as its reader wants it, and in no other way', () => {
  const restOn = async (text: string) => {
    const { x, y } = await world.pointOn(staged, text);
    await staged.page.mouse.move(x - 3, y);
    await staged.page.mouse.move(x, y);
  };
  const clickOn = async (text: string) => {
    const { x, y } = await world.pointOn(staged, text);
    await staged.page.mouse.click(x, y);
  };
  const noCard = async () => {
    await sleep(600);
    expect(await staged.card()).toBeNull();
  };
  const aCard = () => expect.poll(async () => (await staged.card())?.includes('speeches') ?? false).toBe(true);

  test('by a click, a resting pointer opens nothing', async () => {
    await restOn('枫桥经验');
    await noCard();
    await clickOn('枫桥经验');
    await aCard();
  });

  test('by a resting pointer, a click opens nothing sooner, and a link still leads on', async () => {
    await world.stage.store({ trigger: 'hover', hoverDelay: 300 });
    await restOn('枫桥经验');
    await aCard();
    await staged.page.keyboard.press('Escape');
    await clickOn('标本兼治');
    expect(await staged.run<string>('location.hash')).toBe('#led');
  });

  test('by a resting pointer, again where it has been elsewhere, and whatever else scrolls or makes up moves', async () => {
    await world.stage.store({ trigger: 'hover', hoverDelay: 300 });
    await staged.page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<div id="ticker" style="width: 90px; overflow: hidden; white-space: nowrap">${'news '.repeat(400)}</div>');
      window.restless = setInterval(() => {
        document.getElementById('ticker').scrollLeft += 1;
        document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
      }, 40);`);
    try {
      await restOn('枫桥经验');
      await aCard();
      await staged.page.keyboard.press('Escape');
      // Still on the mark: it was put away.
      await restOn('枫桥经验');
      await noCard();
      await staged.page.mouse.move(5, 5);
      await restOn('枫桥经验');
      await aCard();
    } finally {
      await staged.page.evaluate('clearInterval(window.restless)');
      await staged.page.keyboard.press('Escape');
      await staged.page.mouse.move(5, 5);
    }
  });

  test('by Alt and a resting pointer, neither opens it alone', async () => {
    await world.stage.store({ trigger: 'modifier-hover' });
    await restOn('枫桥经验');
    await noCard();
    await clickOn('枫桥经验');
    await noCard();
    await staged.page.keyboard.down('Alt');
    await restOn('底线思维');
    await aCard();
    await staged.page.keyboard.up('Alt');
  });

  test('by keys and the popup only, the pointer opens nothing', async () => {
    await world.stage.store({ trigger: 'none' });
    await restOn('枫桥经验');
    await noCard();
    await clickOn('枫桥经验');
    await noCard();
  });
});

test('no key that is pressed on a page means anything to the extension: all go to the page, and none is used up', async () => {
  const keys = [
    'a',
    'b',
    'e',
    'f',
    'g',
    'h',
    'j',
    'k',
    'n',
    'p',
    's',
    't',
    'x',
    'y',
    '.',
    ',',
    '/',
    'Enter',
    'Escape',
    'ArrowDown',
    'ArrowUp',
    'Shift',
  ];
  await staged.page.evaluate('window.keys.length = 0');
  for (const key of keys) await staged.page.keyboard.press(key as 'a');
  expect(await staged.page.evaluate('window.keys')).toEqual(keys.map((key) => [key, false]));
  expect(await staged.card()).toBeNull();
});
