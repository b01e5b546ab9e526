import { kindOf } from './element-kinds';
import { locate, type TextFlow } from './text-flow';
import { isElement, parentOf } from './tree';
import { styleOf } from './visibility';

/**
 * Flows join elements by name; only where a hit lies across some is their style asked for.
 * @param start, end a stretch of the flow, in UTF-16 units
 * @returns where the stretch is parted by an element that the page's style makes a block: the offset behind; `undefined` if it is not
 */
export function findBorder(flow: TextFlow<Text>, start: number, end: number): number | undefined {
  const at = locate(flow, start, end);
  for (let number = at.start.number; number < at.end.number; number++) {
    if (crossesStyledBlock(flow.pieces[number] as Text, flow.pieces[number + 1] as Text)) return flow.starts[number + 1];
  }
  return undefined;
}

/** Whether an element that is inline by name is laid out as such too; asks for its style. */
export function isInlineStyled(element: Element): boolean {
  const style = styleOf(element);
  // What no slot shows has no style yet.
  if (style === undefined || style.display === '') return true;
  // What is not shown parts nothing, unless its text is part of the hit.
  if (style.display === 'none') return element.textContent === '';
  return (
    (style.display === 'contents' || style.display.startsWith('inline') || style.display.startsWith('ruby')) &&
    style.float === 'none'
  );
}

/** Whether an element that begins or ends between two texts that follow each other is laid out as anything but inline. */
function crossesStyledBlock(from: Text, to: Text): boolean {
  let common: Node | null = from.parentNode;
  while (common !== null && !Node.prototype.contains.call(common, to)) {
    if (isElement(common) && !isInlineStyled(common)) return true;
    common = parentOf(common);
  }
  if (common === null) return false;
  const walker = from.ownerDocument.createTreeWalker(common, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isElement(node) && kindOf(node) === 'invisible' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = from;
  for (let node = walker.nextNode(); node !== null && node !== to; node = walker.nextNode()) {
    if (isElement(node) && !isInlineStyled(node)) return true;
  }
  return false;
}
