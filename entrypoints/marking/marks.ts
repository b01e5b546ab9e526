import type { Hit, Pattern } from '../../lexicon';
import { kindOf, parentAcrossShadow } from './element-kinds';
import { locate, type TextFlow } from './text-flow';

/** A hit located in the page. */
export interface Mark {
  pattern: Pattern;
  range: StaticRange;
  /** The block or shadow root that owns the flow. */
  block: Node;
}

/**
 * Locates a hit of a flow in the page.
 * @param flow the flow in which `hit` was found
 * @param block its owner
 * @returns the mark, or `undefined` if the hit runs across an element that the page's style makes a block
 */
export function markOf(flow: TextFlow<Text>, hit: Hit, pattern: Pattern, block: Node): Mark | undefined {
  const { start, end } = locate(flow, hit.start, hit.end);
  if (start.piece !== end.piece && crossesStyledBlock(start.piece, end.piece)) return undefined;
  const range = new StaticRange({
    startContainer: start.piece,
    startOffset: start.offset,
    endContainer: end.piece,
    endOffset: end.offset,
  });
  return { pattern, range, block };
}

/** @returns a live range over the same text, or `undefined` if the page has changed under the mark */
export function liveRange(mark: Mark): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  const range = startContainer.ownerDocument?.createRange();
  try {
    range?.setStart(startContainer, startOffset);
    range?.setEnd(endContainer, endOffset);
  } catch {
    return undefined;
  }
  return range;
}

/** Whether a reader can see the mark now, as far as style says. */
export function isVisible(mark: Mark): boolean {
  const text = mark.range.startContainer as Text;
  const parent = elementAround(text);
  // A host shows its own text only where its shadow tree has a slot for it.
  if (!parent?.isConnected || (parent.shadowRoot !== null && text.parentNode === parent && text.assignedSlot === null))
    return false;
  const style = styleOf(parent);
  if (style?.visibility !== 'visible' || style.contentVisibility === 'hidden') return false;
  // An element that has no box of its own is there as much as the one around it.
  let boxed: Element | null = parent;
  while (boxed !== null && styleOf(boxed)?.display === 'contents') boxed = elementAround(boxed);
  return boxed?.checkVisibility() ?? false;
}

function elementAround(node: Node): Element | null {
  const parent = parentAcrossShadow(node);
  return parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (parent as ShadowRoot).host : (parent as Element | null);
}

/**
 * Flows join elements by name; only where a hit lies across some is their style asked for. An element that begins or
 * ends between the two texts parts them if it is laid out as anything but inline.
 */
function crossesStyledBlock(from: Text, to: Text): boolean {
  const range = from.ownerDocument.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  const common = range.commonAncestorContainer;
  for (let at = from.parentElement; at !== null && at !== common; at = at.parentElement) {
    if (!isInlineStyled(at)) return true;
  }
  const walker = from.ownerDocument.createTreeWalker(common, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isElement(node) && kindOf(node) === 'invisible' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = from;
  for (let node = walker.nextNode(); node !== null && node !== to; node = walker.nextNode()) {
    if (isElement(node) && !isInlineStyled(node)) return true;
  }
  return false;
}

function isInlineStyled(element: Element): boolean {
  const style = styleOf(element);
  if (style === undefined) return true;
  // What is not shown parts nothing, unless its text is part of the hit.
  if (style.display === 'none') return element.textContent === '';
  return (
    (style.display === 'contents' || style.display.startsWith('inline') || style.display.startsWith('ruby')) &&
    style.float === 'none'
  );
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
