import type { Hit, Pattern } from '../../lexicon';
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
  const element = mark.range.startContainer.parentElement;
  return element !== null && element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/**
 * Flows join elements by name; only where a hit lies across some is their style asked for. An element on the way from
 * one text to the other parts them if it is laid out as anything but inline.
 */
function crossesStyledBlock(from: Text, to: Text): boolean {
  const range = from.ownerDocument.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  const common = range.commonAncestorContainer;
  for (const text of [from, to]) {
    for (let at = text.parentElement; at !== null && at !== common; at = at.parentElement) {
      if (!isInlineStyled(at)) return true;
    }
  }
  return false;
}

function isInlineStyled(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style === undefined ||
    ((style.display === 'contents' || style.display.startsWith('inline') || style.display.startsWith('ruby')) &&
      style.float === 'none')
  );
}
