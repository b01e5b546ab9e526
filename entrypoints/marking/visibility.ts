import { elementAround } from './element-kinds';

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
  // An element that has no box of its own is there as much as the one around it.
  let boxed: Element | null = element;
  while (boxed !== null && styleOf(boxed)?.display === 'contents') boxed = elementAround(boxed);
  return boxed?.checkVisibility() ?? false;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
