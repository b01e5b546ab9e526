import type { CardMark } from './card-world';
import { MARGIN, placeBeside, placesOf } from './place-card';

/** How large the reader has made the card, in CSS pixels. */
export interface CardSize {
  width: number;
  height: number;
}

/** The card is made no smaller than this, in CSS pixels. */
const SMALLEST: CardSize = { width: 260, height: 160 };

/** Screens on which the card lies at the foot: too small to float on, or touched rather than pointed at. */
export const SHEET_MEDIA = '(max-width: 479px), (max-height: 419px), (pointer: coarse)';

/** Where the card lies: beside its mark, where the reader has put it, or at the foot of a small screen. */
export interface CardPlace {
  /** Goes beside a mark and stays with it, unless the reader has put the card elsewhere. */
  beside: (mark: CardMark) => void;
  /** Stays where it is, whatever the page does. */
  hold: () => void;
  /** Moves by CSS pixels, as far as the window reaches. */
  moveBy: (dx: number, dy: number) => void;
  /** Grows by CSS pixels, as far as the window reaches. */
  growBy: (dx: number, dy: number) => void;
  /** Moves to a corner of the window, each time to the next one clockwise, the lower right one first. */
  nextCorner: () => void;
  readonly sheet: boolean;
  stop: () => void;
}

/**
 * @param size what the reader has made of an earlier card
 * @param onChange is told when the card has become a sheet or stopped being one, and what size the reader gives it
 */
export function createCardPlace(
  view: Window,
  frame: HTMLElement,
  size: CardSize | undefined,
  onChange: { sheet: (sheet: boolean) => void; size: (size: CardSize) => void },
): CardPlace {
  const small = view.matchMedia(SHEET_MEDIA);
  let mark: CardMark | undefined;
  let held = false;
  let corner = -1;
  let unplace: (() => void) | undefined;

  const release = () => {
    unplace?.();
    unplace = undefined;
  };
  const putAt = (x: number, y: number) => {
    const { width, height } = frame.getBoundingClientRect();
    const left = within(x, view.innerWidth - width - MARGIN);
    const top = within(y, view.innerHeight - height - MARGIN);
    frame.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    frame.style.maxHeight = `${view.innerHeight - top - MARGIN}px`;
  };
  const moveBy = (dx: number, dy: number) => {
    hold();
    const { left, top } = frame.getBoundingClientRect();
    putAt(left + dx, top + dy);
  };
  const hold = () => {
    held = true;
    release();
  };
  const resize = ({ width, height }: CardSize) => {
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
  };
  const settle = () => {
    release();
    frame.classList.toggle('sheet', small.matches);
    for (const name of ['transform', 'max-height', 'width', 'height']) if (small.matches) frame.style.removeProperty(name);
    if (small.matches || mark === undefined) return;
    if (size) resize(size);
    if (held) moveBy(0, 0);
    else unplace = placeBeside(mark, frame);
  };
  const onMedia = () => {
    settle();
    onChange.sheet(small.matches);
  };
  const onResize = () => {
    if (held && !small.matches) moveBy(0, 0);
  };
  small.addEventListener('change', onMedia);
  view.addEventListener('resize', onResize);
  return {
    beside(next) {
      mark = next;
      if (!held) settle();
    },
    hold: () => {
      if (!small.matches) moveBy(0, 0);
      held = true;
    },
    moveBy,
    growBy(dx, dy) {
      moveBy(0, 0);
      const { left, top, width, height } = frame.getBoundingClientRect();
      size = {
        width: between(width + dx, SMALLEST.width, view.innerWidth - left - MARGIN),
        height: between(height + dy, SMALLEST.height, view.innerHeight - top - MARGIN),
      };
      resize(size);
      onChange.size(size);
    },
    nextCorner() {
      corner = (corner + 1) % 4;
      hold();
      const right = corner < 1 || corner === 3;
      const lower = corner < 2;
      putAt(right ? view.innerWidth : 0, lower ? view.innerHeight : 0);
    },
    get sheet() {
      return small.matches;
    },
    stop() {
      release();
      small.removeEventListener('change', onMedia);
      view.removeEventListener('resize', onResize);
    },
  };
}

/** Scrolls the page so far that a sheet does not lie on the mark that it explains. */
export function uncover(view: Window, mark: CardMark, frame: HTMLElement): void {
  const box = placesOf(mark).at(-1);
  const { top } = frame.getBoundingClientRect();
  if (box !== undefined && box.bottom > top - MARGIN && top > box.height + 2 * MARGIN) {
    view.scrollBy({ top: box.bottom - top + 2 * MARGIN, behavior: 'instant' });
  }
}

/** @returns a place for an edge: inside the window's margin, and at its start where there is too little room */
function within(at: number, greatest: number): number {
  return Math.round(Math.max(MARGIN, Math.min(at, greatest)));
}

function between(value: number, least: number, greatest: number): number {
  return Math.round(Math.max(least, Math.min(value, greatest)));
}
