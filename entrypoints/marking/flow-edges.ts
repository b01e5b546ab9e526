import { kindOf, kindOfName } from './element-kinds';
import type { GetShadowRoot } from './shadow-roots';
import { isInlineStyled } from './styled-blocks';
import { firstChildOf, isElement, lastChildOf, nameOf, nextSiblingOf, parentOf, previousSiblingOf } from './tree';

/** Past so many texts of a flow the style of elements is asked for. */
const MANY = 64;

/**
 * Whether a flow of so many texts ends at the borders of an element that is inline by name: a log of a thousand lines, each
 * a `span` laid out as a block, is not one flow that any line has read again.
 */
export function endsLongFlow(element: Node, texts: number): boolean {
  return texts > MANY && isElement(element) && !isInlineStyled(element);
}

/** Whether a flow ends at the borders of an element in which text is read. */
export function endsFlow(parent: Node, getShadowRoot: GetShadowRoot): boolean {
  const element = parent as Element;
  return kindOfName(nameOf(element)) === 'block' || getShadowRoot(element) !== null;
}

/** Whether a text is a flow by itself: alone in a block, as most texts of lists, tables and counters are. */
export function isWholeFlow(text: Text, getShadowRoot: GetShadowRoot): boolean {
  const { previousSibling, nextSibling, parentElement } = text;
  return previousSibling === null && nextSibling === null && parentElement !== null && endsFlow(parentElement, getShadowRoot);
}

/**
 * Finds where the flow begins that a node stands in.
 * @param root the search stays inside it
 * @returns a node from which a walk meets the whole flow first
 */
export function startOfFlow(root: Node, node: Node, getShadowRoot: GetShadowRoot): Node {
  let start = node;
  let steps = 0;
  for (let at = node; at !== root;) {
    const before = previousSiblingOf(at);
    if (before === null) {
      const parent = parentOf(at);
      if (parent === null || parent === root || endsFlow(parent, getShadowRoot) || endsLongFlow(parent, ++steps)) return start;
      start = at = parent;
      continue;
    }
    if (endsLongFlow(before, ++steps)) return start;
    const last = edgeOfFlow(before, lastChildOf, getShadowRoot);
    if (last === undefined) return start;
    start = at = last;
  }
  return start;
}

/**
 * @param childOf {@link lastChildOf} for the flow behind `node`, {@link firstChildOf} for the one before it
 * @returns the outermost node on that side inside `node` that belongs to the flow there; `undefined` if it ends in between
 */
function edgeOfFlow(node: Node, childOf: (node: Node) => Node | null, getShadowRoot: GetShadowRoot): Node | undefined {
  for (let at: Node = node; ;) {
    if (!isElement(at)) return at;
    const kind = kindOf(at);
    if (kind === 'invisible') return at;
    if (kind !== 'inline' || getShadowRoot(at) !== null) return undefined;
    const child = childOf(at);
    if (child === null) return at;
    at = child;
  }
}

/**
 * Finds what stands in the flow, or in the two flows, where something was taken out.
 * @param root the search stays inside it
 * @param parent what it was taken out of
 * @param before, after its neighbours, `null` where there was none
 * @returns nodes that the flows there can be found by; none where no flow is left
 */
export function besideGap(
  root: Node,
  { parent, before, after }: { parent: Node; before: Node | null; after: Node | null },
  getShadowRoot: GetShadowRoot,
): Node[] {
  if (before === null && after === null) return [parent];
  const last = before === null ? undefined : edgeOfFlow(before, lastChildOf, getShadowRoot);
  const next = after ?? nextInFlow(root, parent, getShadowRoot);
  const first = next === undefined ? undefined : edgeOfFlow(next, firstChildOf, getShadowRoot);
  return [last, first].filter((node) => node !== undefined);
}

/** The node behind an inline element, or behind those that it is the last part of; `undefined` if the flow ends there. */
function nextInFlow(root: Node, element: Node, getShadowRoot: GetShadowRoot): Node | undefined {
  for (let at: Node = element; at !== root && isElement(at) && !endsFlow(at, getShadowRoot);) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
    const parent = parentOf(at);
    if (parent === null) return undefined;
    at = parent;
  }
  return undefined;
}
