interface FrameLife {
  /** The frame has come or goes; a failure is no matter. */
  tell: () => Promise<unknown>;
  /** The browser brings the frame back from its memory. */
  onReturn: () => void;
}

/**
 * Tells that this frame has come, at once and when the browser brings it back from its memory, and that it goes from its
 * page. Nobody else could tell: a frame that a page takes out ends without a word, and listeners of a tab hear only frames
 * that were there when they came.
 * @returns its undo
 */
export function followFrame(window: Window, { tell, onReturn }: FrameLife): () => void {
  const onTurn = () => void tell().catch(() => undefined);
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    onTurn();
    onReturn();
  };
  window.addEventListener('pageshow', onShow);
  // What goes with the whole page need not be told.
  if (window !== window.top) window.addEventListener('pagehide', onTurn);
  onTurn();
  return () => {
    window.removeEventListener('pageshow', onShow);
    window.removeEventListener('pagehide', onTurn);
  };
}
