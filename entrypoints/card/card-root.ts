import cardCss from '../../components/card.css?inline';
import controlsCss from '../../components/controls.css?inline';
import termCss from '../../components/term.css?inline';
import themeCss from '../../components/theme.css?inline';
import { HOST_NAME } from '../marking/element-kinds';
import type { Mark } from '../marking/marks';
import hostCss from './card.css?inline';

/** Where the card is drawn. */
export interface CardRoot {
  /** What the page sees: an element without content. */
  host: HTMLElement;
  /** The closed root, which no page can reach. */
  root: ShadowRoot;
  /** What is placed in the window; the card is drawn into it. */
  frame: HTMLElement;
}

/**
 * Puts the card's host into the page's top layer: on the root element, which no page replaces, or into the modal dialog
 * that the mark lies in, because everything outside such a dialog takes neither clicks nor keys.
 */
export function createCardRoot(document: Document, mark: Mark): CardRoot {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = themeCss + controlsCss + termCss + cardCss + hostCss;
  const frame = document.createElement('div');
  frame.className = 'frame theme';
  root.append(style, frame);
  host.popover = 'manual';
  const dialog = mark.range.startContainer.parentElement?.closest('dialog:modal');
  (dialog ?? document.documentElement).append(host);
  host.showPopover();
  return { host, root, frame };
}
