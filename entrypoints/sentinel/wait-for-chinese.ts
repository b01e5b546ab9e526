/** Two Han characters in a row: no page about China lacks them, and few others have them. */
const CHINESE = /[\u3400-\u9fff]{2}/;
/** A page of at most this many elements is read in one go; a larger one in the browser's idle time. */
const FEW_ELEMENTS = 3000;
/** A part of a page with at most this many elements is searched for shadow roots. */
const SEARCHED_ELEMENTS = 300;
/** A large page is read this many texts at a time before the clock is asked. */
const TEXTS_A_LOOK = 64;
/** A slice of reading ends after this many milliseconds. */
const SLICE_MS = 0.5;
/** Elements whose text no reader sees. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
/** How long changes are left to gather before they are looked at, in milliseconds. */
const GATHER_MS = 250;

/**
 * Calls once when the document holds Chinese text, now or later.
 * @param onFound is called at most once
 * @returns its undo
 */
export function waitForChinese(document: Document, onFound: () => void): () => void {
  const root = document.documentElement as Element | null;
  if (root === null) return nothing;
  const few = root.getElementsByTagName('*').length <= FEW_ELEMENTS;
  if (few && hasChinese(root)) {
    onFound();
    return nothing;
  }
  const steps: (() => void)[] = [];
  const stop = () => steps.forEach((step) => step());
  const found = () => {
    stop();
    onFound();
  };
  if (!few) steps.push(readWhenIdle(root, found));
  steps.push(watchChanges(document, found));
  return stop;
}

function nothing(): void {
  // There is nothing to undo.
}

/** Looks at what changes, some time after it has. @returns its undo */
function watchChanges(document: Document, onFound: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<Node>();
  const look = () => {
    timer = undefined;
    const found = [...changed].some((node) => node.isConnected && hasChinese(node));
    changed.clear();
    if (found) onFound();
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      else for (const node of addedNodes) changed.add(node);
    }
    timer ??= setTimeout(look, GATHER_MS);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Reads a large page a little at a time, while the browser has nothing else to do. @returns its undo */
function readWhenIdle(root: Node, onFound: () => void): () => void {
  const texts = textsOf(root);
  let handle = requestIdleCallback(read);
  function read(): void {
    const deadline = performance.now() + SLICE_MS;
    do {
      for (let i = 0; i < TEXTS_A_LOOK; i++) {
        const text = texts.nextNode();
        if (text === null) return;
        if (isChinese(text as Text)) return onFound();
      }
    } while (performance.now() < deadline);
    handle = requestIdleCallback(read);
  }
  return () => cancelIdleCallback(handle);
}

/**
 * Whether a node's text holds Chinese. Shadow roots count where the page around them is small: a page that draws itself
 * in shadow roots has little else, and in any other page looking at every element would cost more than it finds.
 */
function hasChinese(node: Node): boolean {
  // One native call over everything, scripts too; only where it finds something are the texts looked at one by one.
  if (node.textContent !== null && CHINESE.test(node.textContent) && hasChineseText(node)) return true;
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const inside = (node as Element).getElementsByTagName('*');
  if (inside.length > SEARCHED_ELEMENTS) return false;
  return [node as Element, ...inside].some((element) => element.shadowRoot !== null && hasChineseText(element.shadowRoot));
}

function hasChineseText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return isChinese(node as Text);
  const texts = textsOf(node);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (isChinese(text as Text)) return true;
  }
  return false;
}

function textsOf(node: Node): TreeWalker {
  return (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
}

function isChinese(text: Text): boolean {
  return CHINESE.test(text.data) && !UNREAD.has(text.parentElement?.localName ?? '');
}
