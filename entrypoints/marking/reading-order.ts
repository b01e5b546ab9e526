import { FlowWalker } from './flow-walker';
import type { Mark } from './marks';
import type { GetShadowRoot } from './shadow-roots';
import { hasHan } from './text-flow';
import { createVisibility } from './visibility';

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
      if (!pieces.some((text) => hasHan(text.data))) continue;
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

/**
 * Puts marks in reading order, those that a reader can see: for some of a page's marks much quicker than reading it all.
 * @returns a new list
 */
export function inReadingOrder(marks: Iterable<Mark>): Mark[] {
  const isVisible = createVisibility();
  return [...marks].filter(({ range }) => isVisible(range.startContainer)).sort(byPlace);
}

function byPlace({ range: a }: Mark, { range: b }: Mark): number {
  const [first, second] = [a.startContainer, b.startContainer];
  if (first === second) return a.startOffset - b.startOffset;
  const [from, to] = first.getRootNode() === second.getRootNode() ? [first, second] : [outermost(first), outermost(second)];
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node itself, or the host of the outermost shadow tree around it. */
function outermost(node: Node): Node {
  const root = node.getRootNode();
  return 'host' in root ? outermost((root as ShadowRoot).host) : node;
}
