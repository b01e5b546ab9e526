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

/** Whether a node is text: a CDATA section of an XHTML page is too. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

/** The parent, or the host where `node` is a shadow root. */
export function parentAcrossShadow(node: Node): Node | null {
  return parentOf(node) ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** @returns the element that a node stands in; of what stands right inside a shadow root, its host */
export function elementAround(node: Node): Element | null {
  const parent = parentAcrossShadow(node);
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as Partial<ShadowRoot>).host ?? null;
  return parent !== null && isElement(parent) ? parent : null;
}

/** The parent of a node as the page shows it: what is slotted into a part is in that part. */
export function parentAsShown(node: Node): Node | null {
  return (node as Partial<Slottable>).assignedSlot ?? parentAcrossShadow(node);
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
