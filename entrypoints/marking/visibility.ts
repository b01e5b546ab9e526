import { elementAround } from './tree';

/** @returns whether style lets a text be seen, each element being asked once: good for as long as the page stays as it is */
export function createVisibility(): (text: Text) => boolean {
  const known = new Map<Element, boolean>();
  return (text) => {
    const element = elementAround(text);
    // A host shows its own text only where its shadow tree has a slot for it.
    if (element === null || (element.shadowRoot !== null && text.parentNode === element && text.assignedSlot === null))
      return false;
    let visible = known.get(element);
    if (visible === undefined) known.set(element, (visible = showsText(element)));
    return visible;
  };
}

/** Whether the text that an element itself holds can be seen. */
function showsText(element: Element): boolean {
  const style = styleOf(element);
  if (style?.visibility !== 'visible' || style.contentVisibility === 'hidden') return false;
  return boxedAround(element)?.checkVisibility() ?? false;
}

/** An element that has no box of its own is where, and as visible as, the one around it. @returns that, or the element itself */
export function boxedAround(element: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && styleOf(at)?.display === 'contents') at = elementAround(at);
  return at;
}

/** @returns the style that an element has now; `undefined` in a document that is shown nowhere */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
