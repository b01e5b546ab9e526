import { keepListening } from './keep-listening';

/** How a resting pointer asks for a card. */
export interface HoverOptions {
  /** How long the pointer rests before it counts, in milliseconds. */
  delay: number;
  /** Whether it counts only with Alt (⌥) held down. */
  withModifier: boolean;
}

/** Where a pointer rests. */
export interface Rest {
  /** CSS pixels from the viewport's corner. */
  x: number;
  y: number;
  target: EventTarget | null;
}

/**
 * Listens for a pointer that rests over the page; what the page makes up does not count. A finger has no such thing, and a pressed button means something else.
 * @param onRest is told once for each rest; the page gets every event as it would without us
 * @returns its undo
 */
export function listenForRest(window: Window, { delay, withModifier }: HoverOptions, onRest: (rest: Rest) => void): () => void {
  let timer: number | undefined;
  let last: Rest | undefined;
  const forget = () => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const tell = () => {
    timer = undefined;
    if (last !== undefined) onRest(last);
  };
  const onMove = (event: PointerEvent) => {
    forget();
    last = undefined;
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
    last = { x: event.clientX, y: event.clientY, target: event.composedPath()[0] ?? event.target };
    if (!withModifier || event.altKey) timer = window.setTimeout(tell, delay);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Alt' && !event.repeat && last !== undefined && timer === undefined) timer = window.setTimeout(tell, 0);
  };
  const leave = () => {
    forget();
    last = undefined;
  };
  const options = { capture: true, passive: true };
  const unkeep = keepListening(window.document, () => {
    window.addEventListener('pointermove', onMove, options);
    window.addEventListener('pointerdown', leave, options);
    window.addEventListener('scroll', leave, options);
    if (withModifier) window.addEventListener('keydown', onKey, options);
  });
  return () => {
    unkeep();
    forget();
    window.removeEventListener('pointermove', onMove, options);
    window.removeEventListener('pointerdown', leave, options);
    window.removeEventListener('scroll', leave, options);
    window.removeEventListener('keydown', onKey, options);
  };
}
