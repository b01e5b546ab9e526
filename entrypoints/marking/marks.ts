import type { Hit, Pattern, UnlistedHit } from '../../lexicon';
import { kindOf } from './element-kinds';
import { locate, type TextFlow } from './text-flow';

/** Where a mark stands: as much as a `StaticRange` is made of. */
export interface MarkRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** A hit located in the page. */
export interface Mark {
  pattern: Pattern;
  /** Browsers keep books on every range that there is: one is made only where the mark is painted or measured. */
  range: MarkRange;
  /** The texts that it runs over, in order; left out where it lies in one. */
  texts?: readonly Text[];
  /** What is known of a formulation that the lexicon does not list; left out for those that it does. */
  unlisted?: Pick<UnlistedHit, 'zh' | 'unpacks'>;
}

/** The pattern of all that looks like a formulation and is in no lexicon; it has no entry and no category of its own. */
export const UNLISTED: Pattern = { id: '', category: 'rhetoric', surfaces: [], notBefore: [], notAfter: [] };

/**
 * Locates a hit of a flow in the page.
 * @param flow the flow in which `hit` was found
 * @returns the mark, or `undefined` if the hit runs across an element that the page's style makes a block
 */
export function markOf(flow: TextFlow<Text>, hit: Pick<Hit, 'start' | 'end'>, pattern: Pattern): Mark | undefined {
  const { start, end } = locate(flow, hit.start, hit.end);
  const range = { startContainer: start.piece, startOffset: start.offset, endContainer: end.piece, endOffset: end.offset };
  if (start.piece === end.piece) return { pattern, range };
  if (crossesStyledBlock(start.piece, end.piece)) return undefined;
  const texts = flow.pieces.slice(flow.pieces.indexOf(start.piece), flow.pieces.indexOf(end.piece) + 1);
  return { pattern, range, texts };
}

/** Whether two marks stand in the same place: text that was read again has new marks for the same places. */
export function isSamePlace({ range: a }: Mark, { range: b }: Mark): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset;
}

/** @returns a live range over the same text, or `undefined` if the page has changed under the mark */
export function liveRange(mark: Mark): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  const range = startContainer.ownerDocument.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return undefined;
  }
  return range;
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
  // What no slot shows has no style yet.
  if (style === undefined || style.display === '') return true;
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
