import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
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
    // From the top of the first line to the foot of the last, as wide as the last: the card goes below that one.
    getBoundingClientRect() {
      const boxes = placesOf(mark);
      const [first, last] = [boxes[0] ?? new DOMRect(), boxes.at(-1) ?? new DOMRect()];
      return new DOMRect(last.x, first.y, last.width, last.bottom - first.y);
    },
    ...(contextElement && { contextElement }),
  };
  const place = async () => {
    // The page may have taken the text away: the card then stays where it is.
    if (placesOf(mark).length === 0) return;
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
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
