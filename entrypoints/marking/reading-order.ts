import { parentAcrossShadow } from './element-kinds';
import { FlowWalker } from './flow-walker';
import type { Mark } from './marks';
import type { GetShadowRoot } from './shadow-roots';

/** A mark with its place in the text of the whole page. */
export interface PlacedMark {
  mark: Mark;
  /** How much text stands before it, in UTF-16 units, white space left out. */
  at: number;
}

/** What a reader has before them: how long the text is, and the marks in it. */
export interface PageText {
  /** UTF-16 units, white space left out. */
  characters: number;
  /** In document order; those of a shadow tree stand where its host stands. */
  marks: PlacedMark[];
}

const HAN = /[\u3400-\u9fff]/;
const SPACE = /\s+/g;

/**
 * Goes through a page in reading order, as far as a reader can see it. Takes about as long as reading the page anew, so it
 * is done when somebody asks and not before.
 * @param root a document, a shadow root or an element
 * @param marksIn the marks that stand in a text
 */
export function readInOrder(root: Node, marksIn: (text: Node) => readonly Mark[], getShadowRoot: GetShadowRoot): PageText {
  const page: PageText = { characters: 0, marks: [] };
  const isVisible = createVisibility();
  const readTree = (tree: Node) => {
    const walker = new FlowWalker(tree, tree.firstChild, getShadowRoot, readTree);
    for (let pieces = walker.next(); pieces !== undefined; pieces = walker.next()) {
      if (!pieces.some((text) => HAN.test(text.data))) continue;
      for (const text of pieces.filter(isVisible)) {
        for (const mark of marksIn(text)) {
          if (mark.range.startContainer !== text) continue;
          page.marks.push({ mark, at: page.characters + lengthOf(text.data.slice(0, mark.range.startOffset)) });
        }
        page.characters += lengthOf(text.data);
      }
    }
  };
  readTree(root);
  return page;
}

/** The length of a text without its white space, in UTF-16 units. */
function lengthOf(text: string): number {
  return text.replace(SPACE, '').length;
}

/** @returns whether style lets a text be seen, each element being asked once */
function createVisibility(): (text: Text) => boolean {
  const known = new Map<Element, boolean>();
  return (text) => {
    const element = elementAround(text);
    // A host shows its own text only where its shadow tree has a slot for it.
    if (element === null || (element.shadowRoot !== null && text.parentNode === element && text.assignedSlot === null))
      return false;
    let visible = known.get(element);
    if (visible === undefined) known.set(element, (visible = showsText(element)));
    return visible;
  };
}

/** Whether the text that an element itself holds can be seen. */
function showsText(element: Element): boolean {
  const style = styleOf(element);
  if (style?.visibility !== 'visible' || style.contentVisibility === 'hidden') return false;
  // An element that has no box of its own is there as much as the one around it.
  let boxed: Element | null = element;
  while (boxed !== null && styleOf(boxed)?.display === 'contents') boxed = elementAround(boxed);
  return boxed?.checkVisibility() ?? false;
}

/** The parent; of what stands right inside a shadow root, its host. */
function elementAround(node: Node): Element | null {
  const parent = parentAcrossShadow(node);
  return parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (parent as ShadowRoot).host : (parent as Element | null);
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
