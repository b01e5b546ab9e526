import { render } from 'preact';
import controlsCss from '../../components/controls.css?inline';
import termCss from '../../components/term.css?inline';
import themeCss from '../../components/theme.css?inline';
import { LooksContext } from '../../components/looks';
import type { Looks } from '../../components/palette';
import { TranslateContext, type Translate } from '../../components/translate';
import { WordCard, type CardState } from '../../components/WordCard';
import type { FullEntry } from '../../lexicon';
import cardCss from './card.css?inline';
import { HOST_NAME } from '../marking/element-kinds';
import type { Mark } from '../marking/marks';
import { placeBeside } from './place-card';

interface CardWorld {
  document: Document;
  /** @returns the texts in the reader's language; asked for each time that a card opens */
  getTranslate: () => Promise<Translate>;
  /** @returns how categories look now, where the reader has chosen */
  getLooks?: () => Looks;
  /** @returns the entry, or `null` if there is none */
  getEntry: (id: string) => Promise<FullEntry | null>;
}

/** The card of this page: there is one at most, and it stands in the page only while it is open. */
export interface CardHost {
  open: (mark: Mark) => void;
  close: () => void;
}

/** Owns the card's place and life; the component draws. */
export function createCardHost(world: CardWorld): CardHost {
  let undo: (() => void) | undefined;
  const close = () => {
    undo?.();
    undo = undefined;
  };
  return {
    open(mark) {
      close();
      undo = openCard(world, mark, close);
    },
    close,
  };
}

function openCard({ document, getTranslate, getLooks, getEntry }: CardWorld, mark: Mark, close: () => void): () => void {
  const { host, frame } = createHost(document);
  const closing = new AbortController();
  const texts = getTranslate();
  const draw = async (state: CardState, onBack?: () => void) => {
    const translate = await texts;
    // The reader may have closed the card meanwhile.
    if (closing.signal.aborted) return;
    render(
      <TranslateContext.Provider value={translate}>
        <LooksContext.Provider value={getLooks?.() ?? {}}>
          <WordCard state={state} onClose={close} onOpen={(id) => void show(id)} onBack={onBack} />
        </LooksContext.Provider>
      </TranslateContext.Provider>,
      frame,
    );
  };

  /** The entries that led to the one that is open, itself last. */
  const history: string[] = [];
  const show = async (id: string) => {
    history.push(id);
    const title = mark.pattern.surfaces[0] ?? '';
    if (history.length === 1) void draw({ kind: 'loading', title });
    const entry = await getEntry(id).catch(() => null);
    // The reader may have closed the card or gone on meanwhile.
    if (closing.signal.aborted || history.at(-1) !== id) return;
    const surface = history.length === 1 ? mark.range.startContainer.textContent : null;
    const state: CardState =
      entry === null
        ? { kind: 'failed', title }
        : { kind: 'entry', entry, surface: surface === null ? undefined : surfaceOf(mark, surface) };
    await draw(state, history.length > 1 ? back : undefined);
  };
  const back = () => {
    history.pop();
    void show(history.pop() ?? mark.pattern.id);
  };

  closeFromOutside(document, host, close, closing.signal);
  void show(mark.pattern.id);
  const unplace = placeBeside(mark, frame);
  return () => {
    closing.abort();
    unplace();
    render(null, frame);
    host.remove();
  };
}

/** Puts the host element into the page's top layer; what is inside it no page can reach. */
function createHost(document: Document): { host: HTMLElement; frame: HTMLElement } {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = themeCss + controlsCss + termCss + cardCss;
  const frame = document.createElement('div');
  frame.className = 'frame theme';
  root.append(style, frame);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  return { host, frame };
}

/** Closes the card on Escape, which then means nothing else, and on a press anywhere outside it, which keeps its meaning. */
function closeFromOutside(document: Document, host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const view = document.defaultView;
  view?.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(host)) close();
    },
    options,
  );
  view?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    options,
  );
}

/** The words as they stand on the page; `undefined` where they lie in more than one text. */
function surfaceOf({ range }: Mark, text: string): string | undefined {
  return range.startContainer === range.endContainer ? text.slice(range.startOffset, range.endOffset) : undefined;
}
