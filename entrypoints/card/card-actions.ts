import type { CardActions, CardView, CopyKind } from '../../components/card-view';
import type { MessageKey, Translate } from '../../components/translate';
import { textAround, wordsOf } from '../marking/words-around';
import { sentenceAround } from '../shared/corrections';
import type { CardPlace } from './card-place';
import type { CardMark, CardWorld } from './card-world';
import { copyText } from './copy-text';
import type { EntryTrail } from './entry-trail';

/** What the actions act upon. */
interface ActionContext {
  view: () => CardView;
  mark: () => CardMark;
  frame: HTMLElement;
  draw: (changed: Partial<CardView>) => void;
  /** Gives focus to the explanation, when what had it goes. */
  focus: () => void;
  trail: EntryTrail;
  place: CardPlace;
  step?: (by: 1 | -1) => void;
  close: () => void;
}

/** Everything that the reader can ask of an open card, as it is done. */
export function createCardActions(world: CardWorld, t: Translate, context: ActionContext): CardActions {
  const { view, mark, frame, draw, focus, trail, place, step, close } = context;
  const { cite, hideTerm, reportWrong } = world;
  const entry = () => {
    const { state } = view();
    return state.kind === 'entry' ? state.entry : undefined;
  };
  /** Tells how something went, once it is known. */
  const tell = (done: Promise<boolean>, well: MessageKey, badly: MessageKey) =>
    void done.catch(() => false).then((good) => draw({ status: { text: t(good ? well : badly), failed: !good } }));

  const words = (kind: CopyKind): string => {
    if (kind === 'gbt7714' || kind === 'chicago') return cite?.(kind) ?? '';
    const detail = entry()?.detail;
    if (detail === undefined) return '';
    return kind === 'term' ? detail.zh : t('cardCopiedGloss', detail.zh, detail.pinyin, detail.gloss[t.language]);
  };
  return {
    close,
    open: trail.follow,
    back: trail.back,
    setDensity: (density) => draw({ density, panel: undefined }),
    pin(pinned) {
      if (pinned) place.hold();
      draw({ pinned });
    },
    nextCorner: place.nextCorner,
    step,
    setPanel(panel) {
      const left = view().panel;
      draw({ panel, status: undefined });
      if (left === 'wrong' && panel === undefined) focus();
    },
    copies: ['term', 'gloss', ...(cite ? (['gbt7714', 'chicago'] as const) : [])],
    copy(kind) {
      // The browser lets a text be copied while the press lasts, so this comes first.
      const done = copyText(frame.ownerDocument.defaultView as Window, words(kind));
      draw({ panel: undefined });
      tell(done, 'cardCopied', 'cardCopyFailed');
    },
    ...(hideTerm && {
      hide() {
        draw({ panel: undefined });
        const id = entry()?.detail.id;
        if (id !== undefined) tell(hideTerm(id).then(yes), 'cardHidden', 'cardHideFailed');
      },
    }),
    ...(reportWrong && {
      report(report) {
        const { id, zh } = entry()?.detail ?? {};
        draw({ panel: undefined });
        focus();
        if (id === undefined) return;
        const { text, start, end } = textAround(mark());
        const surface = (mark().frame ? zh : wordsOf(mark())) ?? '';
        const note = { ...report, id, surface, sentence: sentenceAround(text, start, end) };
        tell(reportWrong(note).then(yes), 'cardWrongSaved', 'cardWrongFailed');
      },
    }),
  };
}

function yes(): boolean {
  return true;
}
