import { mayBeHost, type GetShadowRoot } from './shadow-roots';

/** So many elements without a shadow root are looked at again, and no more: pages may have any number of them. */
const MOST = 2000;
/** They are looked at no more often than this, however often the page changes; in milliseconds. */
const PAUSE_MS = 250;

/**
 * Elements that may come to have a shadow root: no event tells when an element gets one, which for a custom element is
 * often after the page was read.
 */
export class LateHosts {
  private readonly waiting = new Set<Element>();
  private asked = -Infinity;

  constructor(private readonly getShadowRoot: GetShadowRoot) {}

  /** Finds an element's shadow root as {@link GetShadowRoot} does, and remembers what has none so far and may get one. */
  readonly find: GetShadowRoot = (element) => {
    const root = this.getShadowRoot(element);
    if (root === null && this.waiting.size < MOST && mayBeHost(element)) this.waiting.add(element);
    return root;
  };

  /** Takes out the elements that have got a shadow root since they were met; none if it was asked just before. @param now milliseconds */
  take(now: number): Element[] {
    const late: Element[] = [];
    if (now - this.asked < PAUSE_MS) return late;
    this.asked = now;
    for (const element of this.waiting) {
      const found = element.isConnected && this.getShadowRoot(element) !== null;
      if (found) late.push(element);
      if (found || !element.isConnected) this.waiting.delete(element);
    }
    return late;
  }

  clear(): void {
    this.waiting.clear();
  }
}
