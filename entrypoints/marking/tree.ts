/*
 * What a node says of the tree around it. In Chromium a form's field that is named `nextSibling` stands in the place of the
 * form's own, before extensions too: a form is asked by the way of its prototype.
 */

/** @returns the node behind, in the same parent */
export function nextSiblingOf(node: Node): Node | null {
  return node instanceof HTMLFormElement ? own(node, 'nextSibling') : node.nextSibling;
}

/** @returns the node before, in the same parent */
export function previousSiblingOf(node: Node): Node | null {
  return node instanceof HTMLFormElement ? own(node, 'previousSibling') : node.previousSibling;
}

/** @returns the first node inside */
export function firstChildOf(node: Node): Node | null {
  return node instanceof HTMLFormElement ? own(node, 'firstChild') : node.firstChild;
}

/** @returns the last node inside */
export function lastChildOf(node: Node): Node | null {
  return node instanceof HTMLFormElement ? own(node, 'lastChild') : node.lastChild;
}

/** @returns what a node is a child of */
export function parentOf(node: Node): Node | null {
  return node instanceof HTMLFormElement ? own(node, 'parentNode') : node.parentNode;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === Node.ELEMENT_NODE || typeof type !== 'number';
}

/** @returns an element's local name */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : Reflect.get<Element, 'localName'>(Element.prototype, 'localName', element);
}

/** @returns an element's attribute, or `null` */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

function own<Name extends keyof Node>(node: Node, name: Name): Node[Name] {
  return Reflect.get(Node.prototype, name, node);
}
