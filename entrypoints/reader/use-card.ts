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
    // The texts stand in the page itself: there are no shadow roots to look into.
    const stop = listenForClicks(
      document,
      () => null,
      ({ x, y, target }) => {
        const mark = marker.at(x, y, target);
        if (mark !== undefined && !categoriesOff.includes(mark.pattern.category)) card.open(mark);
      },
    );
    return () => {
      stop();
      card.close();
    };
  }, [translate, marker, book, categoriesOff]);
}
