import { isOutOfBounds, parentAcrossShadow } from './element-kinds';

/** A place that was clicked, and nothing but read text lies there. */
export interface PlainClick {
  /** CSS pixels from the viewport's corner. */
  x: number;
  y: number;
  /** What lies under the point, also inside open shadow roots. */
  target: EventTarget | null;
}

/** Elements whose clicks belong to the page. */
const PAGE_OWN = new Set(['a', 'button', 'input', 'select', 'textarea', 'label', 'summary', 'option', 'video', 'audio']);
const PAGE_ROLES = new Set(['button', 'link', 'menuitem', 'tab', 'checkbox', 'switch', 'option', 'textbox']);

/**
 * Listens for plain clicks: the first button, no modifier, no text selected by it, and nothing clickable of the page's
 * own under it. The page gets every click as it would without us.
 * @returns its undo
 */
export function listenForClicks(document: Document, onClick: (click: PlainClick) => void): () => void {
  const view = document.defaultView;
  const listener = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = event.composedPath()[0] ?? event.target;
    if (target instanceof Node && belongsToPage(target)) return;
    const { clientX: x, clientY: y } = event;
    // First on the way down, so that no page can keep the click to itself; acted upon when the page has had it.
    view?.setTimeout(() => {
      const selecting = document.getSelection()?.isCollapsed === false;
      if (!event.defaultPrevented && !selecting) onClick({ x, y, target });
    });
  };
  view?.addEventListener('click', listener, { capture: true });
  return () => view?.removeEventListener('click', listener, { capture: true });
}

function belongsToPage(target: Node): boolean {
  for (let at: Node | null = target; at !== null; at = parentAcrossShadow(at)) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const element = at as Element;
    if (PAGE_OWN.has(element.localName) && (element.localName !== 'a' || element.hasAttribute('href'))) return true;
    if (PAGE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  }
  return isOutOfBounds(target);
}
