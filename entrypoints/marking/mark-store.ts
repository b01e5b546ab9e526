import type { Mark } from './marks';

/** All marks of a page, kept by the block that owns them. */
export class MarkStore {
  private readonly byBlock = new Map<Node, Mark[]>();

  /** @param onDrop is told of every mark that goes */
  constructor(private readonly onDrop: (mark: Mark) => void) {}

  /** Adds marks of one block, in order. */
  add(block: Node, marks: readonly Mark[]): void {
    if (marks.length === 0) return;
    this.byBlock.set(block, [...(this.byBlock.get(block) ?? []), ...marks]);
  }

  /** @returns the marks of one block, in order of its text */
  of(block: Node): readonly Mark[] {
    return this.byBlock.get(block) ?? [];
  }

  /** Drops the marks of one block. */
  drop(block: Node): void {
    this.of(block).forEach(this.onDrop);
    this.byBlock.delete(block);
  }

  /**
   * Drops the marks of every block that fits.
   * @returns those blocks
   */
  dropWhere(fits: (block: Node) => boolean): Node[] {
    const blocks = [...this.byBlock.keys()].filter(fits);
    blocks.forEach((block) => this.drop(block));
    return blocks;
  }

  /** All marks in document order; a shadow root's stand where its host stands. */
  inOrder(): Mark[] {
    return [...this.byBlock.values()].flat().sort(byPlace);
  }

  /** All marks, in no order. */
  *all(): Iterable<Mark> {
    for (const marks of this.byBlock.values()) yield* marks;
  }

  /** How many marks there are. */
  get size(): number {
    let size = 0;
    for (const marks of this.byBlock.values()) size += marks.length;
    return size;
  }
}

function byPlace(a: Mark, b: Mark): number {
  const [first, second] = [a.range.startContainer, b.range.startContainer];
  if (first === second) return a.range.startOffset - b.range.startOffset;
  const [from, to] = first.getRootNode() === second.getRootNode() ? [first, second] : [outermost(first), outermost(second)];
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node itself, or the host of the outermost shadow root around it. */
function outermost(node: Node): Node {
  const root = node.getRootNode();
  return 'host' in root ? outermost((root as ShadowRoot).host) : node;
}
