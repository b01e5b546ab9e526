import { nameOf } from './tree';

/** What the browser may offer to see closed shadow roots with: `chrome.dom` in Chromium, a method of elements in Firefox. */
interface ClosedRootAccess {
  dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}

/** Finds the shadow root of an element, closed ones too where the browser lets extensions see them. */
export type GetShadowRoot = (element: Element) => ShadowRoot | null;

/** Elements of HTML, apart from custom ones, that can have a shadow root and often do. */
const HOSTS = new Set(['article', 'aside', 'body', 'div', 'footer', 'header', 'main', 'nav', 'section', 'span']);

/** Whether a shadow root is to be expected that does not show: in custom elements, and in others only where they seem to hold nothing. */
export function mayBeHost(element: Element): boolean {
  const name = nameOf(element);
  return name.includes('-') || (HOSTS.has(name) && element.firstChild === null);
}

/**
 * @param browser the extension API
 * @returns a function that finds the shadow root of an element, closed ones too
 */
export function createShadowRootFinder(browser: object): GetShadowRoot {
  const chromium = (globalThis as { chrome?: ClosedRootAccess }).chrome?.dom ?? (browser as ClosedRootAccess).dom;
  return (element) => {
    // A form has none, and its fields may pretend that it has.
    if (element instanceof HTMLFormElement) return null;
    const open = element.shadowRoot;
    // Asking for closed roots costs much more than looking at the name.
    if (open !== null || !mayBeHost(element)) return open;
    if (chromium?.openOrClosedShadowRoot && element instanceof HTMLElement) {
      try {
        return chromium.openOrClosedShadowRoot(element);
      } catch {
        // This copy of the extension was replaced, and sees no more than a page does.
        return null;
      }
    }
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  };
}
