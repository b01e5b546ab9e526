import type { GetShadowRoot } from '../marking/shadow-roots';
import { hasHan } from '../marking/text-flow';

/**
 * Two Han characters in a row: no page about China lacks them, and few others have them. Or four with no more than three
 * short words between one and the next: a text with its reading beside every character. A word ends nowhere but at its end,
 * so that there is one way only to cut a text into words.
 */
const CHINESE =
  /[\u3400-\u9fff]{2}|(?:[\u3400-\u9fff]\s*(?:[^\s\u3400-\u9fff]{1,12}(?![^\s\u3400-\u9fff])\s*){1,3}){3}[\u3400-\u9fff]/;
/** How much of the texts before is read together with a text, in UTF-16 units. */
const BEFORE = 200;
/** A page of at most this many elements is read in one go; a larger one in the browser's idle time. */
const FEW_ELEMENTS = 3000;
/** In a part with more elements than this, only custom ones are asked for shadow roots: others hardly ever have one. */
const ASKED_ELEMENTS = 300;
/** A large page is read this many texts at a time before the clock is asked. */
const TEXTS_A_LOOK = 64;
/** A page that is never idle is read all the same, a slice after this many milliseconds. */
const BUSY_MS = 200;
/** A slice of reading ends after this many milliseconds. */
const SLICE_MS = 2;
/** Elements whose text no reader sees. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
/** How long changes are left to gather before they are looked at, in milliseconds. */
const GATHER_MS = 250;
/** When shadow roots are looked for again: no event tells that an element has got one. In milliseconds from the start. */
const LATE_MS = [1000, 4000, 15_000];

/**
 * Calls once when the document holds Chinese text, now or later.
 * @param onFound is called at most once
 * @returns its undo
 */
export function waitForChinese(document: Document, getShadowRoot: GetShadowRoot, onFound: () => void): () => void {
  const few = document.getElementsByTagName('*').length <= FEW_ELEMENTS;
  const root = document.documentElement as Element | null;
  if (few && root !== null && hasChineseText(root)) {
    onFound();
    return nothing;
  }
  const steps: (() => void)[] = [];
  const stop = () => steps.splice(0).forEach((step) => step());
  const found = () => {
    stop();
    onFound();
  };
  if (!few) steps.push(readWhenIdle(document, found));
  steps.push(watchChanges(document, getShadowRoot, found));
  return stop;
}

function nothing(): void {
  // There is nothing to undo.
}

/** Looks at what changes, some time after it has, and into shadow roots. @returns its undo */
function watchChanges(document: Document, getShadowRoot: GetShadowRoot, onFound: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<Node>();
  const known = new Set<ShadowRoot>();
  // One for all that comes: it may come character by character.
  const isChinese = createReader();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      else for (const node of addedNodes) changed.add(node);
    }
    timer ??= setTimeout(look, GATHER_MS);
  });
  const watch = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });
  const isChineseIn = (node: Node) => hasHan(node.textContent ?? '') && readsChinese(node, isChinese);
  /** Whether there is Chinese in the shadow roots of a node's elements; all of them are watched from then on. */
  const isInside = (node: Node): boolean =>
    hostsIn(node).some((element) => {
      const root = getShadowRoot(element);
      if (root === null || known.has(root)) return false;
      known.add(root);
      watch(root);
      return hasChineseText(root) || isInside(root);
    });
  function look(): void {
    timer = undefined;
    const found = [...changed].some((node) => node.isConnected && (isChineseIn(node) || isInside(node)));
    changed.clear();
    if (found) onFound();
  }
  const lookInside = () => {
    // A page that draws itself in shadow roots has little else.
    const few = document.getElementsByTagName('*').length <= FEW_ELEMENTS;
    if (few && isInside(document)) onFound();
  };
  watch(document);
  const late = LATE_MS.map((ms) => setTimeout(lookInside, ms));
  // At once too, but after the undo of this has been given.
  late.push(setTimeout(lookInside));
  return () => {
    observer.disconnect();
    [timer, ...late].forEach(clearTimeout);
  };
}

/** Elements of a part of the page that may have a shadow root. */
function hostsIn(node: Node): Element[] {
  if (!('querySelectorAll' in node)) return [];
  const inside = [...(node as ParentNode).querySelectorAll('*')];
  if (node.nodeType === Node.ELEMENT_NODE) inside.unshift(node as Element);
  // A form may have a field that is named so in the place of its name, and is no custom element.
  const isCustom = ({ localName }: { localName: unknown }) => String(localName).includes('-');
  return inside.length <= ASKED_ELEMENTS ? inside : inside.filter(isCustom);
}

/** Reads a large page a little at a time, while the browser has nothing else to do. @returns its undo */
function readWhenIdle(document: Document, onFound: () => void): () => void {
  const texts = textsOf(document);
  const isChinese = createReader();
  const ask = () => requestIdleCallback(read, { timeout: BUSY_MS });
  let handle = ask();
  function read(): void {
    const deadline = performance.now() + SLICE_MS;
    // The page may have taken out what was read last: nothing follows it any more.
    if (!texts.currentNode.isConnected) texts.currentNode = document;
    do {
      for (let i = 0; i < TEXTS_A_LOOK; i++) {
        const text = texts.nextNode();
        if (text === null) return;
        if (isChinese(text as Text)) return onFound();
      }
    } while (performance.now() < deadline);
    handle = ask();
  }
  return () => cancelIdleCallback(handle);
}

function hasChineseText(node: Node): boolean {
  // One native call over everything, scripts too; only where it finds something are the texts looked at one by one.
  return CHINESE.test(node.textContent ?? '') && readsChinese(node, createReader());
}

/** Whether there is Chinese in the texts of a node, or they go on with what was read before. */
function readsChinese(node: Node, isChinese: (text: Text) => boolean): boolean {
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

/** @returns what reads text after text, and says whether there is Chinese at the end of all that it has read */
function createReader(): (text: Text) => boolean {
  /** The end of what was read, from a Han character on. */
  let before = '';
  return (text) => {
    const { data } = text;
    const isHan = hasHan(data);
    if ((before === '' && !isHan) || UNREAD.has(text.parentElement?.localName ?? '')) return false;
    const read = before + data;
    const end = read.slice(-BEFORE);
    before = hasHan(end) ? end : '';
    return isHan && CHINESE.test(read);
  };
}
