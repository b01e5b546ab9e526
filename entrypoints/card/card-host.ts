import type { CardSize } from './card-place';
import type { CardMark, CardWorld } from './card-world';
import { openCard, type OpenCard } from './open-card';

/** The card of this page: there is one at most, and it stands in the page only while it is open. */
export interface CardHost {
  /**
   * Opens the card on a mark; a pinned one stays where it is and shows the new mark.
   * @param focus whether focus goes into the card: for readers who open it by keyboard. A pointer's reader keeps theirs.
   */
  open: (mark: CardMark, focus?: boolean) => void;
  close: () => void;
}

/** Keeps the one card of a page, and the size that the reader gives it for as long as the page lives. */
export function createCardHost(world: CardWorld): CardHost {
  let card: OpenCard | undefined;
  let size: CardSize | undefined;
  /** The mark that a card is being made ready for. */
  let awaited: CardMark | undefined;
  const close = () => {
    awaited = undefined;
    card?.close();
    card = undefined;
  };
  const openOn = async (mark: CardMark, focus: boolean) => {
    close();
    awaited = mark;
    const translate = await world.getTranslate();
    // The reader may have closed it, or gone on to another mark meanwhile.
    if (awaited !== mark) return;
    card = openCard(world, translate, mark, { focus, size, onSize: (given) => (size = given), onClose: close });
  };
  return {
    open(mark, focus = false) {
      if (card?.pinned() === true) card.turnTo(mark, focus);
      else void openOn(mark, focus);
    },
    close,
  };
}
