import cardCss from '../../components/card.css?inline';
import buttonsCss from '../../components/buttons.css?inline';
import termCss from '../../components/term.css?inline';
import themeCss from '../../components/theme.css?inline';
import { HOST_NAME } from '../marking/element-kinds';
import hostCss from './card.css?inline';
import type { CardMark } from './card-world';
import { elementOf } from './place-card';

/** Where the card is drawn. */
export interface CardRoot {
  /** What the page sees: an element without content. */
  host: HTMLElement;
  /** The closed root, which no page can reach. */
  root: ShadowRoot;
  /** What is placed in the window; the card is drawn into it. */
  frame: HTMLElement;
  /**
   * Puts the host into the page's top layer: on the root element, which no page replaces, or into the modal dialog that the
   * mark lies in, because everything outside such a dialog takes neither clicks nor keys. Browsers paint a marked page anew
   * whenever anything comes into it, so this waits until there is something to show.
   */
  mount: () => void;
}

/** Makes what the card of a mark is drawn into. */
export function createCardRoot(document: Document, mark: CardMark): CardRoot {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = themeCss + buttonsCss + termCss + cardCss + hostCss;
  const frame = document.createElement('div');
  frame.className = 'frame theme';
  root.append(style, frame);
  host.popover = 'manual';
  return {
    host,
    root,
    frame,
    mount() {
      const dialog = elementOf(mark)?.closest('dialog:modal');
      (dialog ?? document.documentElement).append(host);
      host.showPopover();
    },
  };
}
