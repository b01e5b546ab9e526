/**
 * Tells that this frame has come, at once and when the browser brings it back from its memory, and that it goes from its
 * page. Nobody else could tell: a frame that a page takes out ends without a word, and listeners of a tab hear only frames
 * that were there when they came.
 * @param tell is called each time; a failure is no matter
 * @returns its undo
 */
export function tellOfFrame(window: Window, tell: () => Promise<unknown>): () => void {
  const onTurn = ({ type, persisted }: Pick<PageTransitionEvent, 'type' | 'persisted'>) => {
    // What goes with the whole page need not be told; that page may come back, though.
    if (type === 'pagehide' ? window !== window.top : persisted) void tell().catch(() => undefined);
  };
  const types = ['pageshow', 'pagehide'] as const;
  for (const type of types) window.addEventListener(type, onTurn);
  onTurn({ type: 'pageshow', persisted: true });
  return () => {
    for (const type of types) window.removeEventListener(type, onTurn);
  };
}
