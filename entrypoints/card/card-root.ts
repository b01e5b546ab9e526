import cardCss from '../../components/card.css?inline';
import buttonsCss from '../../components/buttons.css?inline';
import termCss from '../../components/term.css?inline';
import themeCss from '../../components/theme.css?inline';
import { HOST_NAME } from '../marking/element-kinds';
import hostCss from './card.css?inline';
import type { CardMark } from './card-world';
import { elementOf } from './place-card';
import { isElement, parentAsShown } from '../marking/tree';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Where the card is drawn. */
export interface CardRoot {
  /** What the page sees: an element without content. */
  host: HTMLElement;
  /** The closed root, which no page can reach. */
  root: ShadowRoot;
  /** What is placed in the window; the card is drawn into it. */
  frame: HTMLElement;
  /**
   * Puts the host into the page's top layer: on the root element, which no page replaces, or into the dialog, the popover
   * or the part in full screen that the mark lies in: what is outside takes neither clicks nor keys, or closes them. Browsers
   * paint a marked page anew whenever anything comes into it, so this waits until there is something to show.
   */
  mount: () => void;
}

/** Makes what the card of a mark is drawn into. */
export function createCardRoot(document: Document, mark: CardMark): CardRoot {
  // In an XML document too these are elements of HTML.
  const make = (name: string) => document.createElementNS(XHTML, name as 'div');
  const host = make(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = make('style');
  style.textContent = themeCss + buttonsCss + termCss + cardCss + hostCss;
  const frame = make('div');
  frame.className = 'frame theme';
  root.append(style, frame);
  host.popover = 'manual';
  return {
    host,
    root,
    frame,
    mount() {
      const { documentElement } = document;
      (topPartAround(elementOf(mark)) ?? documentElement).append(host);
      // A page that is zoomed as a whole has its card zoomed by the browser alone.
      const { currentCSSZoom } = documentElement as unknown as { currentCSSZoom: number };
      frame.style.zoom = String(1 / currentCSSZoom);
      host.showPopover();
    },
  };
}

/** @returns the innermost part of the page that stands above all else and has an element in it, as it is shown: through slots and out of shadow trees */
function topPartAround(element: Element | null): Element | null {
  for (let at: Node | null = element; at !== null; at = parentAsShown(at)) {
    if (isElement(at) && at.matches('dialog:modal, :fullscreen, :popover-open')) return at;
  }
  return null;
}
