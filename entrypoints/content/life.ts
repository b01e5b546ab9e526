/** Where a copy of the marker finds the one before it: the extension's own side of a frame, which no page sees. */
export interface Scope {
  /** Ends the copy that runs here now. */
  endTifaLens?: () => void;
}

/** How long one copy of the marker may work in a frame. */
export interface Life {
  /** Whether this copy is still the one in use; the first time that it is not, it ends. */
  isAlive: () => boolean;
  /** Says what is to be undone at the end: at once, if that has come already. */
  onEnd: (undo: () => void) => void;
}

/**
 * Begins a life, and ends the one that was begun here before: a frame may be given the marker twice, as where a page leads
 * on to another while it is on its way.
 * @param isValid whether the extension still answers to what runs here; one that was replaced or removed does not
 */
export function beginLife(scope: Scope, isValid: () => boolean): Life {
  const undo: (() => void)[] = [];
  let ended = false;
  const end = () => {
    ended = true;
    undo.splice(0).forEach((step) => step());
  };
  scope.endTifaLens?.();
  scope.endTifaLens = end;
  return {
    isAlive() {
      if (!ended && !isValid()) end();
      return !ended;
    },
    onEnd(step) {
      if (ended) step();
      else undo.push(step);
    },
  };
}
