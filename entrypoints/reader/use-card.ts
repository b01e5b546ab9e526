import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../components/translate';
import type { Book } from '../../lexicon';
import { createCardHost } from '../card/card-host';
import { leadThrough } from '../card/lead-through';
import { namesHere } from '../card/names-here';
import type { Mark } from '../marking/marks';
import { listenForTrigger } from '../marking/triggers';
import { withItem, type Settings } from '../shared/settings';
import type { TextMarker } from './mark-text';
import type { Spotlight } from './spotlight';

interface CardProps {
  translate: Translate;
  marker: TextMarker;
  spotlight: Spotlight;
  /** All marks of the texts that are open, in document order. */
  marks: readonly Mark[];
  /** `undefined` until it has been loaded. */
  book: Book | undefined;
  settings: Settings;
  onHide: (hiddenTerms: string[]) => void;
}

/** Opens the card beside a mark as the reader has chosen, as on any page. */
export function useCard(props: CardProps): void {
  const { translate, marker, spotlight, book } = props;
  const { trigger, hoverDelay } = props.settings;
  // The card reads these when it needs them; it stays open when they change.
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const isOn = ({ pattern }: Mark) => !latest.current.settings.categoriesOff.includes(pattern.category);
    const marksThat = (fit: (mark: Mark) => boolean) => latest.current.marks.filter((mark) => fit(mark) && isOn(mark));
    const card = createCardHost({
      document,
      getTranslate: () => Promise.resolve(translate),
      getLooks: () => latest.current.settings.looks,
      getEntry: (id) => Promise.resolve(book?.open(id) ?? null),
      occurrences: leadThrough((id) => marksThat((mark) => mark.pattern.id === id), { show: spotlight.jump }),
      namesHere: (names) => namesHere(names, marksThat),
      hideTerm: (id) => {
        latest.current.onHide(withItem(latest.current.settings.hiddenTerms, id, true));
        return Promise.resolve();
      },
    });
    const stop = listenForTrigger(
      {
        document,
        // The texts stand in the page itself: there are no shadow roots to look into.
        getShadowRoot: () => null,
        marksIn: (text) => marker.marksIn(text).filter(isOn),
        onMark: (mark) => card.open(mark),
      },
      { trigger, hoverDelay },
    );
    return () => {
      stop();
      card.close();
    };
  }, [translate, marker, spotlight, book, trigger, hoverDelay]);
}
