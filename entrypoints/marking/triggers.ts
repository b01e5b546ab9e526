import type { Settings } from '../shared/settings';
import { deepest, listenForClicks } from './clicks';
import { boxesOf, holds, markAt } from './hit-test';
import { listenForRest, type Rest } from './hover';
import type { Mark } from './marks';
import type { GetShadowRoot } from './shadow-roots';

interface TriggerWorld {
  document: Document;
  getShadowRoot: GetShadowRoot;
  marksIn: (text: Node) => readonly Mark[];
  /** The reader asks for a mark's card. */
  onMark: (mark: Mark) => void;
}

/** With Alt held down the pointer need not rest long, in milliseconds. */
const SHORT_REST_MS = 120;

/**
 * Opens cards in the way that the reader has chosen. A finger taps whatever is chosen for the pointer, unless that is none.
 * @returns its undo
 */
export function listenForTrigger(
  { document, getShadowRoot, marksIn, onMark }: TriggerWorld,
  { trigger, hoverDelay }: Pick<Settings, 'trigger' | 'hoverDelay'>,
): () => void {
  if (trigger === 'none') return nothing;
  /** The mark that the pointer rested on last, and where it was, as long as the pointer does not leave it. */
  let rested: { mark: Mark; boxes: readonly DOMRect[] } | undefined;
  const at = ({ x, y, target }: { x: number; y: number; target: EventTarget | null }) => markAt(document, marksIn, x, y, target);
  const stopClicks = listenForClicks(document, getShadowRoot, (click) => {
    if (trigger !== 'click' && !click.byTouch) return;
    const mark = at(click);
    if (mark !== undefined) onMark(mark);
  });
  const view = document.defaultView;
  if (trigger === 'click' || view === null) return stopClicks;
  const withModifier = trigger === 'modifier-hover';
  const options = { delay: withModifier ? SHORT_REST_MS : hoverDelay, withModifier };
  const onRest = (rest: Rest) => {
    const mark = at({ ...rest, target: deepest(rest.target, rest.x, rest.y, getShadowRoot) });
    // The card that was opened on a mark is not opened again while the pointer stays on it.
    if (mark !== undefined && mark !== rested?.mark) onMark(mark);
    rested = mark && { mark, boxes: boxesOf(mark) };
  };
  const stopRest = listenForRest(view, options, onRest, (x, y) => {
    if (rested?.boxes.some((box) => holds(box, x, y)) === false) rested = undefined;
  });
  return () => {
    stopClicks();
    stopRest();
  };
}

function nothing(): void {
  // The reader opens cards from the popup or by keyboard.
}
