import type { Category } from '../../lexicon';
import { ChangedPlaces } from './changed-places';
import { createBounds, kindOf } from './element-kinds';
import { besideGap, isWholeFlow, startOfFlow } from './flow-edges';
import { FlowMatcher, type MatchWorld } from './flow-matcher';
import { FlowWalker } from './flow-walker';
import { keepListening } from './keep-listening';
import { LateHosts } from './late-hosts';
import { MarkStore } from './mark-store';
import type { Mark } from './marks';
import type { Painter } from './paint';
import { readInOrder, type PageText } from './reading-order';
import type { GetShadowRoot } from './shadow-roots';
import { hasHan, joinFlow } from './text-flow';
import { watchPage, type Changes, type PageWatcher } from './watch-page';
import { isText, parentAcrossShadow } from './tree';

/** What a session needs of the world. */
export interface PageWorld extends MatchWorld {
  document: Document;
  /** Only what is inside is marked; left out for the whole document. */
  root?: Element;
  painter: Painter;
  getShadowRoot: GetShadowRoot;
  /** Runs a task after so many milliseconds, after the page had its turn; returns its undo. */
  later: (task: () => void, ms: number) => () => void;
  /** Milliseconds from any fixed point. */
  now: () => number;
  /** Is told whenever marks have come or gone, once a slice. */
  onChange: () => void;
}

/** What no event tells of is looked for this often, in milliseconds. */
const LOOK_MS = 1000;
/** Reading ends after this many milliseconds, so that a slice of work takes 8 at most with what was begun by then. */
const SLICE_MS = 7;
/** Where less than this is left of a slice, what was read in it is painted in the next; in milliseconds. */
const PAINT_MS = 3;
/** The clock is asked after so much text, in UTF-16 units, or so many texts, or so many places. */
const UNITS_A_LOOK = 8192;
const TEXTS_A_LOOK = 64;
const PLACES_A_LOOK = 16;
/** A text up to this length is read whenever it changes, in UTF-16 units. */
const LITTLE = 2000;
/** So many waiting places are too many to keep: all is read again instead. */
const MOST_PLACES = 5000;

/** A stretch of the page that is being read. */
interface Span {
  walker: FlowWalker;
  /** What it was begun for: it ends with the flow behind this. */
  place: Node;
  /** Whether that is all there is to read in its tree. */
  whole: boolean;
  /** Whether flows that were read are passed over: those of a whole tree, in which every change is a place of its own. */
  passesRead: boolean;
}

/**
 * The marks of one page (one frame), kept right while the page changes. Text is read flow by flow, a slice at a time; a
 * change drops the marks of the texts that it touches and has their flows read again, and nothing else.
 */
export class PageSession {
  private readonly marks: MarkStore;
  private readonly watcher: PageWatcher;
  private readonly places = new ChangedPlaces();
  /** What is being read, the latest last: a change is read before the rest of the page. */
  private spans: Span[] = [];
  private reading: Span | undefined;
  private readonly flows: FlowMatcher;
  /** How much has been read since the clock was asked, in UTF-16 units. */
  private units = 0;
  /** Good for one slice of work, in which nothing else changes the page. */
  private isOutOfBounds = createBounds();
  /** Whether something was read that is still to be painted. */
  private unpainted = false;
  /** How many batches of changes there were. */
  private batch = 0;
  private readonly shadowRoots = new Map<Element, ShadowRoot>();
  private readonly lateHosts: LateHosts;
  private readonly getShadowRoot: GetShadowRoot;
  private cancel: (() => void) | undefined;
  private cancelLook: (() => void) | undefined;
  private unkeep: (() => void) | undefined;

  constructor(private readonly world: PageWorld) {
    this.lateHosts = new LateHosts(world.getShadowRoot);
    this.getShadowRoot = this.lateHosts.find;
    this.marks = new MarkStore((mark) => world.painter.remove(mark));
    this.flows = new FlowMatcher(world, (mark) => {
      this.marks.add(mark);
      world.painter.add(mark);
    });
    this.watcher = watchPage((changes) => this.onChanges(changes));
  }

  /** Begins to read and watch the page, what the reader sees first. */
  start(visible: ReadonlySet<Category>): void {
    const { document, painter, root } = this.world;
    painter.show(visible);
    this.watcher.observe(root ?? document);
    this.unkeep = keepListening(document, () => document.addEventListener('visibilitychange', this.wake));
    this.places.add(root ?? document.documentElement);
    for (const node of visibleNodes(document)) if (this.rootOf(node).contains(node)) this.places.add(node);
    if (this.mayRead()) this.work();
    this.lookAgain();
  }

  /** Reads everything again. */
  rescan(): void {
    this.forgetAll();
    this.wake();
  }

  /** Shows only the given categories; nothing is read again. */
  show(visible: ReadonlySet<Category>): void {
    this.world.painter.show(visible);
  }

  /** The marks that stand in a text, or partly do. */
  inText(text: Node): readonly Mark[] {
    return this.marks.of(text);
  }

  /** All marks, in no order, those that style hides too. */
  all(): Iterable<Mark> {
    return this.marks.values();
  }

  /** What a reader has before them now, in order: costs as much as reading the page anew. */
  readInOrder(): PageText {
    return readInOrder(this.world.root ?? this.world.document, (text) => this.marks.of(text), this.getShadowRoot);
  }

  /** How many marks there are. */
  get size(): number {
    return this.marks.size;
  }

  /** Whether all text of the page that may be read has been, and is marked. */
  get settled(): boolean {
    return !this.mayRead() || (this.places.size === 0 && this.spans.length === 0 && !this.unpainted);
  }

  /** Leaves the page as it was found. */
  stop(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.cancelLook?.();
    this.watcher.stop();
    this.unkeep?.();
    this.world.document.removeEventListener('visibilitychange', this.wake);
    this.forgetAll();
    this.places.clear();
    this.world.painter.stop();
  }

  private readonly wake = (): void => {
    this.schedule();
    this.lookAgain();
  };

  /** Now and then, while the page is seen, looks for what no event tells of. */
  private lookAgain(): void {
    this.cancelLook?.();
    this.cancelLook = undefined;
    const { document, painter } = this.world;
    if (document.visibilityState === 'hidden') return;
    if (!this.mayRead()) {
      if (this.marks.size > 0) this.forgetAll();
    } else {
      painter.restore();
      for (const host of this.lateHosts.take(this.world.now())) this.places.add(host);
      this.schedule();
    }
    this.cancelLook = this.world.later(() => this.lookAgain(), LOOK_MS);
  }

  /** A hidden page is left alone until it is shown; so is one that readers type into as a whole. */
  private mayRead(): boolean {
    const { document } = this.world;
    return document.visibilityState !== 'hidden' && document.designMode !== 'on';
  }

  private onChanges({ places, gaps, doubtful }: Changes): void {
    // An editor in a frame may switch this on when the frame has long been read.
    if (this.world.document.designMode === 'on') return this.forgetAll();
    this.batch++;
    for (const node of doubtful) this.forgetInside(node);
    const now = this.world.now();
    const change = (place: Node) => {
      if (isText(place)) this.forget(place);
      if (!place.isConnected) return;
      // A little prose that grows, as where somebody is quoted live, costs little however often it does.
      if (isText(place) && place.length <= LITTLE && hasHan(place.data) && isWholeFlow(place, this.getShadowRoot))
        this.places.add(place);
      else this.places.addChanged(place, now);
    };
    places.forEach(change);
    for (const gap of gaps) {
      if (!gap.parent.isConnected) continue;
      for (const place of besideGap(this.rootOf(gap.parent), gap, this.getShadowRoot)) change(place);
    }
    for (const host of this.lateHosts.take(now)) this.places.add(host);
    if (this.places.size > MOST_PLACES) this.forgetAll();
    this.schedule();
  }

  private forget(text: Text): void {
    this.marks.forget(text);
    this.flows.leave(text);
  }

  /** Forgets what was read of all texts inside a node, those in shadow trees too. */
  private forgetInside(node: Node): void {
    const texts = this.world.document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    if (isText(node)) this.forget(node);
    while (texts.nextNode() !== null) this.forget(texts.currentNode as Text);
    if (this.shadowRoots.size === 0 || node.nodeType !== Node.ELEMENT_NODE) return;
    for (const host of [node as Element, ...(node as Element).querySelectorAll('*')]) {
      const root = this.shadowRoots.get(host);
      this.shadowRoots.delete(host);
      if (root === undefined) continue;
      this.forgetInside(root);
      for (const inner of root.children) this.forgetInside(inner);
    }
  }

  /** Forgets everything, and has it read again. */
  private forgetAll(): void {
    this.marks.clear();
    this.spans = [];
    this.flows.leave();
    this.places.clear();
    this.shadowRoots.clear();
    this.lateHosts.clear();
    this.places.add(this.world.root ?? this.world.document.documentElement);
  }

  private schedule(): void {
    if (this.cancel !== undefined || !this.mayRead()) return;
    const wait = this.spans.length > 0 || this.unpainted ? 0 : this.places.waitFrom(this.world.now());
    if (wait === undefined) return;
    this.cancel = this.world.later(() => {
      this.cancel = undefined;
      this.work();
    }, wait);
  }

  private work(): void {
    if (!this.mayRead()) return;
    const deadline = this.world.now() + SLICE_MS;
    if (this.unpainted) this.paint();
    let now = this.world.now();
    while (now < deadline && this.look(now)) now = this.world.now();
    this.isOutOfBounds = createBounds();
    this.unpainted = true;
    if (now < deadline - PAINT_MS) this.paint();
    this.schedule();
    this.world.onChange();
  }

  private paint(): void {
    this.unpainted = false;
    this.world.painter.paint(this.spans.length === 0 && this.places.waitFrom(this.world.now()) !== 0);
  }

  /** Reads on until the clock is to be asked again. @returns whether there was anything to read */
  private look(now: number): boolean {
    this.units = 0;
    for (let places = 0; places < PLACES_A_LOOK && this.units < UNITS_A_LOOK; places++) {
      if (!this.read(now)) return places > 0;
    }
    return true;
  }

  /** Reads a place, or as much of it as one look reaches. @returns whether there was anything to read */
  private read(now: number): boolean {
    if (this.flows.isOpen) {
      this.units += this.flows.goOn(UNITS_A_LOOK);
      return true;
    }
    const place = this.places.take(now);
    if (place !== undefined) this.open(place);
    const span = this.spans.at(-1);
    if (span === undefined) return place !== undefined;
    if (span.walker.isLost) {
      // The page has taken away what was to be read next.
      this.spans.pop();
      this.open(span.place, true);
      return true;
    }
    if (span !== this.reading) this.world.painter.begin();
    this.reading = span;
    this.readOn(span);
    return true;
  }

  /** Reads a span on, as far as one look reaches. */
  private readOn({ walker, place, passesRead, whole }: Span): void {
    for (let texts = 0; texts < TEXTS_A_LOOK && this.units < UNITS_A_LOOK;) {
      const pieces = whole || !walker.isPast(place) ? walker.next() : undefined;
      if (pieces === undefined) {
        this.spans.pop();
        return;
      }
      texts += pieces.length;
      this.readFlow(pieces, passesRead);
    }
  }

  private open(place: Node, again = false): void {
    if (!place.isConnected || this.isOutOfBounds(parentAcrossShadow(place))) return;
    if (this.isReadSince(place)) return;
    const { getShadowRoot } = this;
    if (isText(place) && place.length <= UNITS_A_LOOK && isWholeFlow(place, getShadowRoot)) {
      this.world.painter.begin();
      this.reading = undefined;
      this.readFlow([place], again);
      return;
    }
    const root = this.rootOf(place);
    const from = place === root ? place.firstChild : startOfFlow(root, place, getShadowRoot);
    const walker = new FlowWalker(root, from, getShadowRoot, this.enter);
    const whole = this.isTree(place);
    this.spans.push({ walker, place, whole, passesRead: again || whole });
  }

  /** Whether all text in a place was read with what stands around it since the last change: one flow may have many places. */
  private isReadSince(place: Node): boolean {
    if (isText(place)) return this.marks.isReadSince(place, this.batch);
    if (place.firstChild === null || place.nodeType !== Node.ELEMENT_NODE || kindOf(place as Element) !== 'inline') return false;
    const texts = this.world.document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { currentNode: node } = texts;
      if (!isText(node) || !this.marks.isReadSince(node, this.batch)) return false;
    }
    return true;
  }

  /** Whether a place is all that there is to read in its tree. */
  private isTree(place: Node): boolean {
    return place === this.world.root || place.parentNode === null || place.parentNode === this.world.document;
  }

  private rootOf(node: Node): Node {
    const root = Node.prototype.getRootNode.call(node);
    return root === this.world.document ? (this.world.root ?? root) : root;
  }

  private readonly enter = (root: ShadowRoot): void => {
    if (this.shadowRoots.get(root.host) === root) return;
    this.shadowRoots.set(root.host, root);
    this.watcher.observe(root);
    this.places.add(root);
  };

  private readFlow(pieces: Text[], passesRead: boolean): void {
    const first = pieces[0] as Text;
    if (this.marks.isReadSince(first, this.batch) || (passesRead && pieces.every((text) => this.marks.isRead(text)))) return;
    for (const text of pieces) this.marks.read(text, this.batch);
    const flow = joinFlow(pieces, ({ data }) => data);
    this.units += this.flows.begin(flow, UNITS_A_LOOK);
  }
}

/** Nodes that the reader sees now, a few of them. */
function visibleNodes(document: Document): Node[] {
  const view = document.defaultView;
  if (view === null) return [];
  const { innerWidth, innerHeight } = view;
  return [0.15, 0.5, 0.85].flatMap((share) => document.elementFromPoint(innerWidth / 2, innerHeight * share) ?? []);
}
