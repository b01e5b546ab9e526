import { keepListening } from './keep-listening';
import { parentAcrossShadow } from './tree';

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
 * Listens for a pointer that rests over the page; what the page makes up does not count. A finger has no such thing, and a
 * pressed button means something else.
 * @param onRest is told once for each rest; the page gets every event as it would without us
 * @param onMove is told of every move, in CSS pixels from the viewport's corner
 * @returns its undo
 */
export function listenForRest(
  window: Window,
  { delay, withModifier }: HoverOptions,
  onRest: (rest: Rest) => void,
  onMove: (x: number, y: number) => void,
): () => void {
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
  const follow = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    leave();
    onMove(event.clientX, event.clientY);
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
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
  const onScroll = ({ target }: Event) => {
    let at = last?.target as Node | null | undefined;
    while (at && at !== target) at = parentAcrossShadow(at);
    // What scrolls elsewhere moves nothing under the pointer.
    if (at) leave();
  };
  const options = { capture: true, passive: true };
  const unkeep = keepListening(window.document, () => {
    window.addEventListener('pointermove', follow, options);
    window.addEventListener('pointerdown', leave, options);
    window.addEventListener('scroll', onScroll, options);
    if (withModifier) window.addEventListener('keydown', onKey, options);
  });
  return () => {
    unkeep();
    forget();
    window.removeEventListener('pointermove', follow, options);
    window.removeEventListener('pointerdown', leave, options);
    window.removeEventListener('scroll', onScroll, options);
    window.removeEventListener('keydown', onKey, options);
  };
}
