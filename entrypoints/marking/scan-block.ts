import { kindOf } from './element-kinds';
import { joinFlow, type TextFlow } from './text-flow';

/** What one block holds itself. */
export interface ScannedBlock {
  flows: TextFlow<Text>[];
  /** Blocks directly inside it, in document order: their text is theirs. */
  blocks: Node[];
  /** Shadow roots of elements directly inside it. */
  shadowRoots: ShadowRoot[];
}

/** Finds the shadow root of an element, closed ones too where the browser lets extensions see them. */
export type GetShadowRoot = (element: Element) => ShadowRoot | null;

/** Flows without a Han character are not worth keeping. */
const HAN = /[\u3400-\u9fff]/;

/**
 * Reads the text that a block itself holds: through inline elements, not into blocks inside it.
 * @param block an element or a shadow root
 */
export function scanBlock(block: Node, getShadowRoot: GetShadowRoot): ScannedBlock {
  const found: ScannedBlock = { flows: [], blocks: [], shadowRoots: [] };
  let parts: { piece: Text; text: string }[] = [];
  const endFlow = () => {
    if (parts.some(({ text }) => HAN.test(text))) found.flows.push(joinFlow(parts));
    parts = [];
  };
  // An explicit stack: pages nest deeper than calls may.
  let node: Node | null = block.firstChild;
  while (node !== null && node !== block) {
    let descend = false;
    // A CDATA section of an XHTML page is a text too.
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      parts.push({ piece: node as Text, text: (node as Text).data });
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const kind = kindOf(element);
      if (kind !== 'inline' && kind !== 'invisible') endFlow();
      if (kind === 'block') found.blocks.push(element);
      if (kind === 'inline') {
        const root = getShadowRoot(element);
        if (root !== null) {
          endFlow();
          found.shadowRoots.push(root);
        }
        descend = element.firstChild !== null;
      }
    }
    node = descend ? node.firstChild : nextOutside(node, block);
  }
  endFlow();
  return found;
}

/** The next node in document order that is not inside `node`, or `null` at the end of `block`. */
function nextOutside(node: Node, block: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== block) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
