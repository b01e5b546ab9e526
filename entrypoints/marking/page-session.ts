import type { Category, Matcher, Pattern } from '../../lexicon';
import { isOutOfBounds } from './element-kinds';
import { MarkStore } from './mark-store';
import { markOf, type Mark } from './marks';
import type { Painter } from './paint';
import { scanBlock, type GetShadowRoot } from './scan-block';
import { watchPage, type Changes, type PageWatcher } from './watch-page';

/** What a session needs of the world. */
export interface PageWorld {
  document: Document;
  matcher: Matcher;
  patterns: ReadonlyMap<string, Pattern>;
  painter: Painter;
  getShadowRoot: GetShadowRoot;
  /** Runs a task soon, after the page had its turn; returns its undo. */
  later: (task: () => void) => () => void;
  /** Milliseconds from any fixed point. */
  now: () => number;
  /** Is told whenever marks have come or gone, once a slice. */
  onChange: () => void;
}

/** A slice of work ends after this many milliseconds. */
const SLICE_MS = 8;

/**
 * The marks of one page (one frame), kept right while the page changes. Work goes block by block: a block's own text is
 * read in one go, blocks inside it wait in the queue, and between slices the page has its turn.
 */
export class PageSession {
  private readonly marks: MarkStore;
  private readonly watcher: PageWatcher;
  /** Blocks and shadow roots that wait to be read, the next one last. */
  private readonly queue: Node[] = [];
  private readonly queued = new Set<Node>();
  /** Blocks whose own text was read since they came into the page. */
  private readonly read = new WeakSet<Node>();
  private cancel: (() => void) | undefined;

  constructor(private readonly world: PageWorld) {
    this.marks = new MarkStore((mark) => world.painter.remove(mark));
    this.watcher = watchPage((changes) => this.onChanges(changes));
  }

  /** Begins to read and watch the page. Text that readers type into whole frames (`designMode`) is left alone. */
  start(visible: ReadonlySet<Category>): void {
    const { document, painter } = this.world;
    painter.show(visible);
    if (document.designMode === 'on' || !document.documentElement.isConnected) return;
    this.watcher.observe(document);
    this.enqueue(document.documentElement);
    this.work();
  }

  /** Shows only the given categories; nothing is read again. */
  show(visible: ReadonlySet<Category>): void {
    this.world.painter.show(visible);
  }

  /** All marks, in document order. */
  all(): Mark[] {
    return this.marks.inOrder();
  }

  /** How many marks fit, without the cost of putting them in order. */
  count(fits: (mark: Mark) => boolean): number {
    let count = 0;
    for (const mark of this.marks.all()) if (fits(mark)) count++;
    return count;
  }

  /** The marks of the text that one block itself holds. */
  inBlock(block: Node): readonly Mark[] {
    return this.marks.of(block);
  }

  /** Whether all text of the page has been read. */
  get settled(): boolean {
    return this.queue.length === 0;
  }

  /** Leaves the page as it was found. */
  stop(): void {
    this.cancel?.();
    this.watcher.stop();
    this.queue.length = 0;
    this.queued.clear();
    this.marks.dropWhere(() => true);
    this.world.painter.stop();
  }

  private onChanges({ blocks, added, reopened, removed }: Changes): void {
    for (const node of added) this.forget(node);
    for (const element of reopened) {
      this.forget(element);
      this.marks.dropWhere((block) => element.contains(block));
    }
    if (removed) this.marks.dropWhere((block) => !block.isConnected).forEach((block) => this.read.delete(block));
    for (const block of blocks) {
      this.marks.drop(block);
      if (block.isConnected && !isOutOfBounds(block)) this.enqueue(block);
    }
    this.schedule();
  }

  /** Everything inside a node that came into the page, its shadow roots too, is new whatever was read of it before. */
  private forget(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    const inside = [node, ...(node as Element | ShadowRoot).querySelectorAll('*')];
    for (const element of inside) {
      this.read.delete(element);
      const root = element.nodeType === Node.ELEMENT_NODE ? this.world.getShadowRoot(element as Element) : null;
      if (root !== null) this.forget(root);
    }
  }

  private enqueue(block: Node): void {
    if (this.queued.has(block)) return;
    this.queued.add(block);
    this.queue.push(block);
  }

  private schedule(): void {
    if (this.cancel !== undefined || this.queue.length === 0) return;
    this.cancel = this.world.later(() => {
      this.cancel = undefined;
      this.work();
    });
  }

  private work(): void {
    const deadline = this.world.now() + SLICE_MS;
    for (let block = this.queue.pop(); block !== undefined; block = this.queue.pop()) {
      this.queued.delete(block);
      if (block.isConnected) this.readBlock(block);
      if (this.world.now() >= deadline) break;
    }
    this.schedule();
    this.world.onChange();
  }

  private readBlock(block: Node): void {
    this.marks.drop(block);
    this.read.add(block);
    const { flows, blocks, shadowRoots } = scanBlock(block, this.world.getShadowRoot);
    for (const flow of flows) {
      const marks = this.world.matcher.findHits(flow.text).flatMap((hit) => {
        const pattern = this.world.patterns.get(hit.id);
        return (pattern && markOf(flow, hit, pattern, block)) ?? [];
      });
      this.marks.add(block, marks);
      marks.forEach((mark) => this.world.painter.add(mark));
    }
    const own = block.nodeType === Node.ELEMENT_NODE ? this.world.getShadowRoot(block as Element) : null;
    for (const root of own === null ? shadowRoots : [...shadowRoots, own]) {
      this.watcher.observe(root);
      if (!this.read.has(root)) this.enqueue(root);
    }
    // The first block is to be taken from the queue first.
    for (const child of blocks.reverse()) {
      if (!this.read.has(child)) this.enqueue(child);
    }
  }
}
