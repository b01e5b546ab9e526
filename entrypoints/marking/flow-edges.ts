import { kindOf, kindOfName } from './element-kinds';
import type { GetShadowRoot } from './shadow-roots';
import { isInlineStyled } from './styled-blocks';

/**
 * Past so many texts a flow may end wherever an element is laid out as a block, whatever its name: a log of a thousand
 * lines, each a `span`, is not one flow that any line has read again. Before that no style is asked for.
 */
export const MANY = 64;

/** Whether a flow ends at the borders of an element in which text is read. */
export function endsFlow(parent: Node, getShadowRoot: GetShadowRoot): boolean {
  const element = parent as Element;
  return kindOfName(element.localName) === 'block' || getShadowRoot(element) !== null;
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
  const isBorder = (element: Node) =>
    ++steps > MANY && element.nodeType === Node.ELEMENT_NODE && !isInlineStyled(element as Element);
  for (let at = node; at !== root;) {
    const before = at.previousSibling;
    if (before === null) {
      const parent = at.parentNode;
      if (parent === null || parent === root || endsFlow(parent, getShadowRoot) || isBorder(parent)) return start;
      start = at = parent;
      continue;
    }
    if (isBorder(before)) return start;
    const last = lastOfFlow(before, getShadowRoot);
    if (last === undefined) return start;
    start = at = last;
  }
  return start;
}

/** @returns the last node inside `node` that belongs to the flow behind it; `undefined` if a flow ends in between */
export function lastOfFlow(node: Node, getShadowRoot: GetShadowRoot): Node | undefined {
  for (let at = node; ;) {
    if (at.nodeType !== Node.ELEMENT_NODE) return at;
    const kind = kindOf(at as Element);
    if (kind === 'invisible') return at;
    if (kind !== 'inline' || getShadowRoot(at as Element) !== null) return undefined;
    if (at.lastChild === null) return at;
    at = at.lastChild;
  }
}

/** @returns the first node inside `node` that belongs to the flow before it; `undefined` if a flow ends in between */
function firstOfFlow(node: Node, getShadowRoot: GetShadowRoot): Node | undefined {
  for (let at = node; ;) {
    if (at.nodeType !== Node.ELEMENT_NODE) return at;
    const kind = kindOf(at as Element);
    if (kind === 'invisible') return at;
    if (kind !== 'inline' || getShadowRoot(at as Element) !== null) return undefined;
    if (at.firstChild === null) return at;
    at = at.firstChild;
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
  const last = before === null ? undefined : lastOfFlow(before, getShadowRoot);
  const next = after ?? nextInFlow(root, parent, getShadowRoot);
  const first = next === undefined ? undefined : firstOfFlow(next, getShadowRoot);
  return [last, first].filter((node) => node !== undefined);
}

/** The node behind an inline element, or behind those that it is the last part of; `undefined` if the flow ends there. */
function nextInFlow(root: Node, element: Node, getShadowRoot: GetShadowRoot): Node | undefined {
  for (let at = element; at !== root && at.nodeType === Node.ELEMENT_NODE && !endsFlow(at, getShadowRoot);) {
    if (at.nextSibling !== null) return at.nextSibling;
    if (at.parentNode === null) return undefined;
    at = at.parentNode;
  }
  return undefined;
}
