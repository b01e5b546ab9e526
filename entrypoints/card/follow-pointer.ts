/** What a drag does, by the part of the card that is dragged. */
export type DragPart = 'move' | 'size';

/** A press that moves less than this is no drag, in CSS pixels. */
const LEAST = 4;

/**
 * Follows the pointer from a press on a part of the card that says `data-drag`. A drag that ends on a button does not
 * press it.
 * @param frame the element that holds the card
 * @param onDrag is told how far the pointer has gone since it was last told, in CSS pixels
 * @param signal ends it
 */
export function followPointer(
  frame: HTMLElement,
  onDrag: (part: DragPart, dx: number, dy: number) => void,
  signal: AbortSignal,
): void {
  let drag: { part: DragPart; x: number; y: number; moving: boolean } | undefined;
  let dragged = false;
  const listen = <Type extends keyof HTMLElementEventMap>(type: Type, listener: (event: HTMLElementEventMap[Type]) => void) =>
    frame.addEventListener(type, listener, { signal, capture: true });

  listen('pointerdown', (event) => {
    dragged = false;
    const target = event.target instanceof Element ? event.target : null;
    const part = target?.closest<HTMLElement>('[data-drag]')?.dataset.drag;
    const button = target?.closest('button');
    if (event.button !== 0 || (part !== 'move' && part !== 'size')) return;
    if (button && !button.closest('.card-grip')) return;
    drag = { part, x: event.clientX, y: event.clientY, moving: false };
    // Captured where it was pressed, so that a press that moves nothing stays a press of that.
    target?.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (drag === undefined) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moving && Math.hypot(dx, dy) < LEAST) return;
    drag = { ...drag, x: event.clientX, y: event.clientY, moving: true };
    dragged = true;
    onDrag(drag.part, dx, dy);
  });
  listen('pointerup', () => (drag = undefined));
  listen('pointercancel', () => (drag = undefined));
  listen('click', (event) => {
    if (dragged) event.stopPropagation();
    dragged = false;
  });
}
