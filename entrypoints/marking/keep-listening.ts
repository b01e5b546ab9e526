/**
 * Adds listeners, and adds them again whenever the page begins its document anew: `document.open` takes every one away.
 * @param listen adds them; one that is still there is not added twice
 * @returns its undo, which leaves the listeners to the caller
 */
export function keepListening(document: Document, listen: () => void): () => void {
  const renewal = new MutationObserver(listen);
  renewal.observe(document, { childList: true });
  listen();
  return () => renewal.disconnect();
}
