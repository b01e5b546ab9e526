import { CARD_ROOT, waitFor, type StagedPage } from '../../scripts/browser/stage';
import type { World } from './world';

/** Where something of the card lies, in CSS pixels of the viewport. */
export interface CardBox {
  /** The middle. */
  x: number;
  y: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a reader does with the card of a page. */
export interface CardHands {
  /** Clicks on a text of the page. */
  clickOn: (text: string) => Promise<void>;
  /** Clicks on a term and waits for its explanation. @returns the card's text */
  openOn: (text: string) => Promise<string>;
  /** Presses something in the card with the mouse. */
  press: (selector: string) => Promise<void>;
  /** Drags something of the card by CSS pixels. */
  drag: (selector: string, dx: number, dy: number) => Promise<void>;
  /** Where something of the card lies; the frame around it, unless told. */
  box: (selector?: string) => Promise<CardBox>;
  /** Evaluates an expression in which `root` is the card's shadow root. */
  inside: <T>(expression: string) => Promise<T>;
}

/** @param staged gives the page that is tested now */
export function createHands(world: World, staged: () => StagedPage): CardHands {
  const inside = <T>(expression: string) => staged().run<T>(`((root) => ${expression})(${CARD_ROOT})`);
  const box = (selector = '.frame') =>
    inside<CardBox>(
      `(({ left, top, width, height }) => ({ left, top, width, height, x: left + width / 2, y: top + height / 2 }))(root.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
    );
  const clickOn = async (text: string) => {
    const { x, y } = await world.pointOn(staged(), text);
    await staged().page.mouse.click(x, y);
  };
  return {
    clickOn,
    inside,
    box,
    async openOn(text) {
      await clickOn(text);
      return (await waitFor(staged().card, (now) => now?.includes('speeches') ?? false, 3000)) ?? '';
    },
    async press(selector) {
      const { x, y } = await box(selector);
      await staged().page.mouse.click(x, y);
    },
    async drag(selector, dx, dy) {
      const { x, y } = await box(selector);
      const { mouse } = staged().page;
      await mouse.move(x, y);
      await mouse.down();
      await mouse.move(x + dx / 2, y + dy / 2);
      await mouse.move(x + dx, y + dy);
      await mouse.up();
    },
  };
}
