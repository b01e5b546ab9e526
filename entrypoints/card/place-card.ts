import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { boxesOf } from '../marking/hit-test';
import type { CardMark } from './card-world';

/** Space between the mark and its card, in CSS pixels. */
const GAP = 6;
/** Space between the card and the viewport's edge, in CSS pixels. */
export const MARGIN = 8;
/** The card's greatest height, and the least that is left to it near an edge, in CSS pixels. */
const HIGHEST = 520;
const LOWEST = 160;

/**
 * Keeps the card beside its mark while the page scrolls or changes: below the line, or above where there is more room.
 * A mark that is scrolled out of sight takes its card along and brings it back.
 * @returns its undo
 */
export function placeBeside(mark: CardMark, card: HTMLElement): () => void {
  const contextElement = elementOf(mark);
  const reference = {
    getBoundingClientRect: () => around(placesOf(mark)),
    getClientRects: () => placesOf(mark),
    ...(contextElement && { contextElement }),
  };
  const place = async () => {
    // The page may have taken the text away: the card then stays where it is.
    if (placesOf(mark).length === 0) return;
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) =>
            card.style.setProperty('max-height', `${Math.max(LOWEST, Math.min(HIGHEST, availableHeight))}px`),
        }),
      ],
    });
    card.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
  };
  return autoUpdate(reference, card, () => void place());
}

/** @returns the boxes of a mark in the viewport; of a term in a frame, the frame's */
export function placesOf(mark: CardMark): DOMRect[] {
  return mark.frame ? [...mark.frame.getClientRects()] : boxesOf(mark);
}

/** @returns the element that a mark stands in: the frame of a term in a frame */
export function elementOf({ frame, range }: CardMark): Element | null {
  return frame ?? range.startContainer.parentElement;
}

function around(boxes: readonly DOMRect[]): DOMRect {
  const [first = new DOMRect(), ...others] = boxes;
  let { left, top, right, bottom } = first;
  for (const box of others) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return new DOMRect(left, top, right - left, bottom - top);
}
