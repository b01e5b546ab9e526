import { afterEach, describe, expect, test } from 'vitest';
import type { StagedPage } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();

afterEach(() => expect(world.launched.errors).toEqual([]));

/** An expression for the root of the card, wherever in the page it stands; runs in the extension's world. */
const ROOT = `(() => {
  const find = (tree) => tree.querySelector('tifa-lens') ?? [...tree.querySelectorAll('*')].map((element) => element.shadowRoot && find(element.shadowRoot)).find(Boolean);
  const host = find(document);
  return host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
})()`;

/** Each part, how it is shown, and the formulation that it holds. */
const ROWS: [part: string, show: (staged: StagedPage) => Promise<unknown>, formulation: string][] = [
  ['a modal dialog', ({ page }) => page.evaluate(`document.getElementById('plain').showModal()`), '枫桥经验'],
  ['a shadow tree in a modal dialog', ({ page }) => page.evaluate(`document.getElementById('around').showModal()`), '高质量发展'],
  [
    'what is slotted into a modal dialog of a shadow tree',
    ({ page }) => page.evaluate(`document.querySelector('x-dialog').shadowRoot.querySelector('dialog').showModal()`),
    '共同富裕',
  ],
  ['a popover', ({ page }) => page.evaluate(`document.getElementById('popover').showPopover()`), '粮食安全'],
  ['a part in full screen', ({ page }) => page.click('#grow'), '数字经济'],
];

describe('the card of a mark in', () => {
  test.each(ROWS)('%s can be pressed', async (_, show, formulation) => {
    const staged = await world.open('hazards/top-parts.html');
    await show(staged);
    await staged.settle();
    const { x, y } = await staged.run<{ x: number; y: number }>(`(${findText.toString()})(${JSON.stringify(formulation)})`);
    await staged.page.mouse.click(x, y);
    const said = () => staged.run<string>(`${ROOT}?.querySelector('.card')?.innerText ?? ''`);
    await expect.poll(said, { timeout: 5000 }).toContain('speeches');
    const button = await staged.run<{ x: number; y: number }>(
      `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(${ROOT}.querySelector('.card-density').getBoundingClientRect())`,
    );
    await staged.page.mouse.click(button.x, button.y);
    await expect.poll(said, { timeout: 5000 }).toContain('In the speeches');
    await staged.page.close();
  });
});

/** Runs in the extension's world: the middle of a text, in shadow trees too, in CSS pixels of the viewport. */
function findText(text: string): { x: number; y: number } | undefined {
  const roots: Node[] = [document];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot !== null) roots.push(node.shadowRoot);
        continue;
      }
      const at = (node as Text).data.indexOf(text);
      if (at < 0 || node.parentElement?.localName === 'script') continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
  }
  return undefined;
}
