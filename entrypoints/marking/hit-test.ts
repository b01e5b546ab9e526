import { liveRange, type Mark } from './marks';
import { isText } from './tree';

/** How far outside a mark's box a click still counts, in CSS pixels. */
const SLACK = 2;

/** Finds the marks that stand in a text. */
export type MarksInText = (text: Node) => readonly Mark[];

/**
 * Finds the mark at a point of the viewport, by the text under the point and by all boxes of the marks in it, so that
 * a formulation that wraps over two lines is hit on both and the space between them is not.
 * @param x, y CSS pixels from the viewport's corner
 * @param target what lies under the point, as an event tells it
 */
export function markAt(
  document: Document,
  marksIn: MarksInText,
  x: number,
  y: number,
  target: EventTarget | null,
): Mark | undefined {
  for (const text of textsAt(document, x, y, target)) {
    const mark = marksIn(text).find((candidate) => boxesOf(candidate).some((box) => holds(box, x, y)));
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** The text under the point, then all that the element under it holds: where text cannot be selected no caret is found. */
function* textsAt(document: Document, x: number, y: number, target: EventTarget | null): Iterable<Node> {
  const caret = nodeAtCaret(document, x, y, target);
  if (caret && isText(caret)) yield caret;
  if (!(target instanceof Node)) return;
  for (const child of target.childNodes) if (isText(child) && child !== caret) yield child;
}

/** @returns the boxes of a mark in the viewport, one a line; none where it is not laid out */
export function boxesOf(mark: Mark): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])];
}

function nodeAtCaret(document: Document, x: number, y: number, target: EventTarget | null): Node | null {
  const root = target instanceof Node ? target.getRootNode() : document;
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  return document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode ?? null;
}

/** Whether a point lies in a box, or so near that it counts; all in CSS pixels of the viewport. */
export function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
}
