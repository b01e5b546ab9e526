import { useEffect } from 'preact/hooks';
import type { Translate } from '../../components/translate';
import type { Book, Category } from '../../lexicon';
import { createCardHost } from '../card/card-host';
import { listenForClicks } from '../marking/clicks';
import type { TextMarker } from './mark-text';

interface CardProps {
  translate: Translate;
  marker: TextMarker;
  /** `undefined` until it has been loaded. */
  book: Book | undefined;
  categoriesOff: readonly Category[];
}

/** Opens the card beside a mark that is clicked, as on any page. */
export function useCard({ translate, marker, book, categoriesOff }: CardProps): void {
  useEffect(() => {
    const card = createCardHost({
      document,
      getTranslate: () => Promise.resolve(translate),
      getEntry: (id) => Promise.resolve(book?.open(id) ?? null),
    });
    const stop = listenForClicks(document, openRoot, ({ x, y, target }) => {
      const mark = marker.at(x, y, target);
      if (mark !== undefined && !categoriesOff.includes(mark.pattern.category)) card.open(mark);
    });
    return () => {
      stop();
      card.close();
    };
  }, [translate, marker, book, categoriesOff]);
}

/** The page is our own: no root in it is closed but the card's. */
function openRoot(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}
