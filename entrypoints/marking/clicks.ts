import { isOutOfBounds } from './element-kinds';
import { keepListening } from './keep-listening';
import type { GetShadowRoot } from './shadow-roots';
import { attributeOf, isElement, nameOf, parentAsShown } from './tree';

/** A place that was clicked, and nothing but read text lies there. */
export interface PlainClick {
  /** CSS pixels from the viewport's corner. */
  x: number;
  y: number;
  /** What lies under the point, also inside shadow roots. */
  target: EventTarget | null;
  /** Whether a finger or pen did it. */
  byTouch: boolean;
}

/** A press that has moved further than this when it ends was no click, in CSS pixels. */
const DRAG = 4;
/** Elements whose clicks belong to the page. */
const PAGE_OWN = new Set(['a', 'button', 'input', 'select', 'textarea', 'label', 'summary', 'option', 'video', 'audio']);
const PAGE_ROLES = /^(button|checkbox|combobox|link|menuitem.*|option|radio|switch|tab|textbox)$/;

/**
 * Listens for plain clicks: made by a reader and not by the page, the first button, no modifier, no text selected by it,
 * and nothing clickable of the page's own under it. The page gets every click as it would without us.
 * @returns its undo
 */
export function listenForClicks(
  document: Document,
  getShadowRoot: GetShadowRoot,
  onClick: (click: PlainClick) => void,
): () => void {
  const view = document.defaultView;
  let pressed = { x: 0, y: 0, byTouch: false, selected: selectionIn(document) };
  const onPress = ({ isTrusted, clientX: x, clientY: y, pointerType }: PointerEvent) => {
    if (isTrusted) pressed = { x, y, byTouch: pointerType !== 'mouse', selected: selectionIn(document) };
  };
  const listener = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { clientX: x, clientY: y } = event;
    // Browsers do not tell of a selection inside a shadow root; that the press has moved, they do.
    if (Math.hypot(x - pressed.x, y - pressed.y) > DRAG) return;
    // A page that has captured the pointer is told to have been clicked wherever that was.
    const target = deepest(document.elementFromPoint(x, y) ?? event.target, x, y, getShadowRoot);
    if (target instanceof Node && belongsToPage(target)) return;
    const { byTouch, selected } = pressed;
    // On the way down, so that nothing below the window can keep the click to itself; acted upon when the page has had it.
    view?.setTimeout(() => {
      // What was selected before stays so where text cannot be selected.
      const selecting = selectionIn(document).some((part, at) => part !== selected[at] || event.detail > 1);
      if (!event.defaultPrevented && !selecting) onClick({ x, y, target, byTouch });
    });
  };
  const listen = () => {
    view?.addEventListener('pointerdown', onPress, { capture: true });
    view?.addEventListener('click', listener, { capture: true });
  };
  const unkeep = keepListening(document, listen);
  return () => {
    unkeep();
    view?.removeEventListener('pointerdown', onPress, { capture: true });
    view?.removeEventListener('click', listener, { capture: true });
  };
}

/** @returns where what is selected begins and ends; nothing where nothing is */
function selectionIn(document: Document): unknown[] {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return [];
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}

/** @returns what lies at a point inside closed shadow roots, which events do not tell; `x`, `y` in CSS pixels of the viewport */
export function deepest(target: EventTarget | null, x: number, y: number, getShadowRoot: GetShadowRoot): EventTarget | null {
  let at = target;
  while (at instanceof Element) {
    const inner: Element | null | undefined = getShadowRoot(at)?.elementFromPoint(x, y);
    if (inner === null || inner === undefined || inner === at) break;
    at = inner;
  }
  return at;
}

function belongsToPage(target: Node): boolean {
  for (let at: Node | null = target; at !== null; at = parentAsShown(at)) {
    if (!isElement(at)) continue;
    const name = nameOf(at);
    if (PAGE_OWN.has(name) && (name !== 'a' || at.hasAttribute('href'))) return true;
    if (PAGE_ROLES.test(attributeOf(at, 'role') ?? '')) return true;
  }
  return isOutOfBounds(target);
}
