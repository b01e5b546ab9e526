import { blockOf } from './element-kinds';
import { liveRange, type Mark } from './marks';

/** How far outside a mark's box a click still counts, in CSS pixels. */
const SLACK = 2;

/** Finds the marks of the text that a block itself holds. */
export type MarksInBlock = (block: Node) => readonly Mark[];

/**
 * Finds the mark at a point of the viewport, by the text under the point and by all boxes of the marks near it, so that
 * a formulation that wraps over two lines is hit on both and the space between them is not.
 * @param x, y CSS pixels from the viewport's corner
 * @param target what lies under the point, as an event tells it
 */
export function markAt(
  document: Document,
  marksInBlock: MarksInBlock,
  x: number,
  y: number,
  target: EventTarget | null,
): Mark | undefined {
  const nodes = [nodeAtCaret(document, x, y, target), target].filter((node): node is Node => node instanceof Node);
  for (const node of nodes) {
    const mark = marksInBlock(blockOf(node)).find((candidate) => boxesOf(candidate).some((box) => holds(box, x, y)));
    if (mark !== undefined) return mark;
  }
  return undefined;
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

function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
}
