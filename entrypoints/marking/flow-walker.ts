import { kindOf, type ElementKind } from './element-kinds';
import { endsFlow, endsLongFlow } from './flow-edges';
import type { GetShadowRoot } from './shadow-roots';
import { firstChildOf, isElement, isText, nextSiblingOf, parentOf } from './tree';

/** Reads the texts of a tree flow by flow, in document order, and can be left and taken up again at any flow. */
export class FlowWalker {
  /** The node to be looked at next; `null` at the end. */
  private node: Node | null;

  /**
   * @param root the walk stays inside it
   * @param from where the walk begins: a node inside `root` that begins a flow, as {@link startOfFlow} finds it
   * @param getShadowRoot is asked about every element whose text is read
   * @param onShadowRoot is told of every shadow root on the way; its text is a flow of its own and not read here
   */
  constructor(
    private readonly root: Node,
    from: Node | null,
    private readonly getShadowRoot: GetShadowRoot,
    private readonly onShadowRoot: (root: ShadowRoot) => void,
  ) {
    this.node = from;
  }

  /** Whether the page has taken the walk's place out of the tree. */
  get isLost(): boolean {
    return this.node !== null && this.node !== this.root && !this.root.contains(this.node);
  }

  /** Whether the walk has left `node` and all that is inside it behind. */
  isPast(node: Node): boolean {
    if (this.node === null) return true;
    const place = Node.prototype.compareDocumentPosition.call(node, this.node);
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
  }

  /**
   * Reads on to the end of the next flow.
   * @returns its texts in order, at least one; `undefined` at the end of the tree
   */
  next(): Text[] | undefined {
    const pieces: Text[] = [];
    for (let node = this.node; node !== null; node = this.node) {
      if (isText(node)) {
        pieces.push(node);
        if (this.leave(node, pieces.length)) return pieces;
        continue;
      }
      const kind = isElement(node) ? kindOf(node) : 'invisible';
      if (pieces.length > 0 && kind !== 'inline' && kind !== 'invisible') return pieces;
      if (kind === 'inline' && endsLongFlow(node, pieces.length)) return pieces;
      if (this.enter(node, kind, pieces) && pieces.length > 0) return pieces;
    }
    return pieces.length > 0 ? pieces : undefined;
  }

  /** Goes on into an element, or past it. @returns whether the flow ends there */
  private enter(node: Node, kind: ElementKind, pieces: readonly Text[]): boolean {
    if (kind === 'barrier' || kind === 'invisible') return this.leave(node, pieces.length) || kind === 'barrier';
    const shadow = this.getShadowRoot(node as Element);
    if (shadow !== null) {
      // What is slotted into a shadow tree stands apart from the text around the host. The host is looked at again.
      if (pieces.length > 0) return true;
      this.onShadowRoot(shadow);
    }
    const first = firstChildOf(node);
    if (first === null) return this.leave(node, pieces.length) || kind === 'block';
    this.node = first;
    return kind === 'block';
  }

  /** Goes on behind a node. @param count how many pieces the flow has @returns whether it ends on the way */
  private leave(node: Node, count: number): boolean {
    let ends = false;
    for (let at = node; ;) {
      if (at === this.root) break;
      const next = nextSiblingOf(at);
      if (next !== null) {
        this.node = next;
        return ends;
      }
      const parent = parentOf(at);
      if (parent === null || parent === this.root) break;
      ends ||= endsFlow(parent, this.getShadowRoot) || endsLongFlow(parent, count);
      at = parent;
    }
    this.node = null;
    return true;
  }
}
