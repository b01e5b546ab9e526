import { render } from 'preact';
import type { CardActions, CardView } from '../../components/card-view';
import { LooksContext } from '../../components/looks';
import { TranslateContext, type Translate } from '../../components/translate';
import { WordCard } from '../../components/WordCard';
import { wordsOf } from '../marking/words-around';
import { createCardActions } from './card-actions';
import { listenForKeys } from './card-keys';
import { createCardPlace, uncover, type CardSize } from './card-place';
import { createCardRoot } from './card-root';
import type { CardMark, CardWorld } from './card-world';
import { createEntryTrail } from './entry-trail';
import { followPointer, type DragPart } from './follow-pointer';

/** A card that stands in the page. */
export interface OpenCard {
  pinned: () => boolean;
  /** Shows another mark in the same card. */
  turnTo: (mark: CardMark, focus: boolean) => void;
  /** Takes it away; focus that was in it goes back to where it was. */
  close: () => void;
}

interface Opening {
  focus: boolean;
  /** What the reader has made of an earlier card. */
  size: CardSize | undefined;
  onSize: (size: CardSize) => void;
  /** The reader wants it closed. */
  onClose: () => void;
}

/** Opens a card on a mark: joins its place, its keys, the reader's way through entries, and what is drawn. */
export function openCard(
  world: CardWorld,
  translate: Translate,
  first: CardMark,
  { focus, size, onSize, onClose }: Opening,
): OpenCard {
  const { document } = world;
  const view = document.defaultView as Window;
  const { host, root, frame, mount } = createCardRoot(document, first);
  // For a term in a frame the reader was in that frame, whether the page knows it yet or not.
  const opener = focus && first.frame ? first.frame : document.activeElement;
  const ending = new AbortController();
  const { signal } = ending;
  let mark = first;
  let wantsFocus = focus;
  let covers = true;
  let mounted = false;

  const place = createCardPlace(view, frame, size, { sheet: (sheet) => draw({ sheet }), size: onSize });
  let shown: CardView = {
    state: { kind: 'loading', title: '' },
    density: 'compact',
    pinned: false,
    sheet: place.sheet,
    occurrence: undefined,
    here: [],
    canGoBack: false,
    panel: undefined,
    status: undefined,
  };
  const draw = (changed: Partial<CardView>) => {
    // What comes of an action may come when the card is closed.
    if (signal.aborted) return;
    shown = { ...shown, ...changed };
    const isFirst = !mounted;
    mounted = true;
    if (isFirst) mount();
    render(
      <TranslateContext.Provider value={translate}>
        <LooksContext.Provider value={world.getLooks?.() ?? {}}>
          <WordCard view={shown} actions={actions} />
        </LooksContext.Provider>
      </TranslateContext.Provider>,
      frame,
    );
    if (isFirst) place.beside(mark);
  };
  const body = () => frame.querySelector<HTMLElement>('.card-body');

  const trail = createEntryTrail(
    world.getEntry,
    (state, canGoBack) => {
      // What had focus may not be there any more.
      const refocus = wantsFocus || root.activeElement !== null;
      const members = state.kind === 'entry' ? (state.entry.detail.members ?? []) : [];
      const here = world.namesHere?.(members.map(({ zh }) => zh)) ?? [];
      draw({ state, canGoBack, here, panel: undefined, status: undefined, occurrence: world.occurrences?.of(mark) });
      if (refocus) body()?.focus({ preventScroll: true });
      if (state.kind === 'loading') return;
      wantsFocus = false;
      if (covers && place.sheet) uncover(view, mark, frame);
      covers = false;
    },
    signal,
  );
  const turnTo = (next: CardMark, wants: boolean) => {
    mark = next;
    wantsFocus = wants;
    covers = true;
    if (mounted) place.beside(mark);
    const { unlisted, pattern } = mark;
    const surface = mark.frame ? undefined : wordsOf(mark);
    if (unlisted === undefined) trail.start({ id: pattern.id, title: pattern.surfaces[0] ?? '', surface });
    else trail.end({ kind: 'unlisted', title: unlisted.zh, unpacks: unlisted.unpacks });
  };
  const step = (by: 1 | -1) => {
    const next = world.occurrences?.step(mark, by);
    if (next === undefined) return;
    mark = next;
    place.beside(next);
    draw({ occurrence: world.occurrences?.of(next) });
  };
  const actions: CardActions = createCardActions(world, translate, {
    view: () => shown,
    mark: () => mark,
    frame,
    draw,
    focus: () => body()?.focus({ preventScroll: true }),
    trail,
    place,
    ...(world.occurrences && { step }),
    close: onClose,
  });
  const drag = (part: DragPart, dx: number, dy: number) => (part === 'move' ? place.moveBy(dx, dy) : place.growBy(dx, dy));

  followPointer(frame, drag, signal);
  listenForKeys(
    view,
    {
      host,
      root,
      frame,
      pinned: () => shown.pinned,
      dismiss() {
        if (shown.panel === undefined) return false;
        if (shown.panel !== 'wrong') frame.querySelector<HTMLElement>('.menu [aria-expanded="true"]')?.focus();
        actions.setPanel(undefined);
        return true;
      },
      close: onClose,
      drag,
      enter: () => body()?.focus({ preventScroll: true }),
      leave: () => giveBack(opener, root),
    },
    signal,
  );
  // A press in a frame is not told to the page around it; that focus goes there is, and in Firefox before it is there.
  const onBlur = () =>
    view.setTimeout(() => {
      if (!signal.aborted && !shown.pinned && document.activeElement === mark.frame) onClose();
    });
  view.addEventListener('blur', onBlur, { signal });
  turnTo(first, focus);
  return {
    pinned: () => shown.pinned,
    turnTo,
    close() {
      ending.abort();
      place.stop();
      if (root.activeElement !== null) giveBack(opener, root);
      render(null, frame);
      host.remove();
    },
  };
}

/** Focus goes back to what had it before the card, or to nothing in particular. */
function giveBack(opener: Element | null, root: ShadowRoot): void {
  if (opener instanceof HTMLElement && opener.isConnected && opener !== opener.ownerDocument.body) {
    opener.focus({ preventScroll: true });
  } else if (root.activeElement instanceof HTMLElement) {
    root.activeElement.blur();
  }
}
