/** How far an arrow key moves or sizes the card, in CSS pixels. */
const STEP = 24;

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** What is typed is the card's own matter: a page neither acts on it nor learns of it. */
const KEPT_FROM_PAGE = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate'] as const;
/** Presses inside the card mean nothing to the page: its dialogs, say, close on presses elsewhere. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'] as const;

/** Focus that goes into the card is not the page's to take back, as dialogs that keep focus inside do. */
const TURNS = ['focusin', 'focusout'] as const;

interface CardKeys {
  host: HTMLElement;
  root: ShadowRoot;
  frame: HTMLElement;
  /** Whether the card stays when the reader turns to the page. */
  pinned: () => boolean;
  /** Closes what is open in the card. @returns whether anything was */
  dismiss: () => boolean;
  close: () => void;
  drag: (part: 'move' | 'size', dx: number, dy: number) => void;
  /** Moves focus into the card, and back to where it was. */
  enter: () => void;
  leave: () => void;
}

/**
 * Keys and presses, inside the card and outside it. Escape closes the card and then means nothing else; a press outside
 * closes it and keeps its meaning. The first Tab leads into a card that has just opened, and Tab leads out at both ends.
 * @param signal ends it
 */
export function listenForKeys(view: Window, card: CardKeys, signal: AbortSignal): void {
  const { host, root, frame } = card;
  let entered = false;
  const isInside = (event: Event) => event.composedPath().includes(host);

  const onKey = (event: KeyboardEvent) => {
    const inside = isInside(event);
    if (event.isComposing) return false;
    if (event.key === 'Escape' && (inside || !card.pinned())) {
      if (!card.dismiss()) card.close();
      return true;
    }
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      if (inside) return atEnd(root, frame, event.shiftKey) && leave(event.shiftKey);
      if (entered || card.pinned() || isEditable(event)) return false;
      entered = true;
      card.enter();
      return true;
    }
    const arrow = ARROWS[event.key];
    if (!inside || !arrow || !root.activeElement?.closest('.card-grip')) return false;
    card.drag(event.shiftKey ? 'size' : 'move', ...arrow);
    return true;
  };
  // Going on, the browser itself takes the step from where focus was before.
  const leave = (backwards: boolean) => {
    card.leave();
    return backwards;
  };

  const options = { capture: true, signal };
  for (const type of KEPT_FROM_PAGE) {
    view.addEventListener(
      type,
      (event) => {
        const mine = event.type === 'keydown' && onKey(event as KeyboardEvent);
        if (mine) event.preventDefault();
        if (mine || isInside(event)) event.stopImmediatePropagation();
      },
      options,
    );
  }
  for (const type of [...PRESSES, ...TURNS]) frame.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const onPressOutside = (event: MouseEvent) => {
    if (!isInside(event) && !card.pinned()) card.close();
  };
  // A finger that goes down may be about to scroll.
  view.addEventListener('pointerdown', (event) => event.pointerType !== 'touch' && onPressOutside(event), options);
  view.addEventListener('click', (event) => event.pointerType === 'touch' && onPressOutside(event), options);
}

/** Whether focus is on the first or the last thing of the card that can have it. */
function atEnd(root: ShadowRoot, frame: HTMLElement, first: boolean): boolean {
  const all = [...frame.querySelectorAll('button:not(:disabled), input, textarea, [tabindex="0"]')];
  return root.activeElement === (first ? all[0] : all.at(-1));
}

function isEditable(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName));
}
