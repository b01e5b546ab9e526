import type { Pattern } from '../../lexicon';
import type { CardMark } from '../card/card-world';

/** The least room that a card needs, in CSS pixels. */
const LEAST = { width: 320, height: 240 };

/** Whether a frame is so small that its cards open in the page around it. */
export function isCramped({ defaultView: view }: Document): boolean {
  return view !== null && view !== view.top && (view.innerWidth < LEAST.width || view.innerHeight < LEAST.height);
}

/**
 * Makes a mark of a term that stands in a frame of this page, as far as this page knows: the frame that the pointer is on
 * or that has focus, and nothing of what is in it.
 * @returns `undefined` if no frame is found, as when it stands in a shadow root
 */
export function markInFrame(document: Document, pattern: Pattern): CardMark | undefined {
  // Chromium is slow to tell a page that focus has gone into a frame from elsewhere, so the pointer comes first.
  const frame = document.querySelector('iframe:hover') ?? document.activeElement;
  if (frame?.localName !== 'iframe') return undefined;
  const nothing = document.createTextNode('');
  return { pattern, range: { startContainer: nothing, startOffset: 0, endContainer: nothing, endOffset: 0 }, frame };
}
