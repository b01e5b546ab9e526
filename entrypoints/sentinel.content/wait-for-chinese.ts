/** Two Han characters in a row: no page about China lacks them, and few others have them. */
const CHINESE = /[\u3400-\u9fff]{2}/;
/** A part of a page with at most this many elements is searched for shadow roots. */
const FEW_ELEMENTS = 300;
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
  if (root === null) return () => undefined;
  if (hasChinese(root)) {
    onFound();
    return () => undefined;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<Node>();
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const look = () => {
    timer = undefined;
    const found = [...changed].some((node) => node.isConnected && hasChinese(node));
    changed.clear();
    if (!found) return;
    stop();
    onFound();
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      else for (const node of addedNodes) changed.add(node);
    }
    timer ??= setTimeout(look, GATHER_MS);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return stop;
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
  if (inside.length > FEW_ELEMENTS) return false;
  return [node as Element, ...inside].some((element) => {
    const root = element.shadowRoot;
    return root !== null && hasChineseText(root);
  });
}

function hasChineseText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return CHINESE.test((node as Text).data);
  const texts = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (CHINESE.test((text as Text).data) && !UNREAD.has(text.parentElement?.localName ?? '')) return true;
  }
  return false;
}
