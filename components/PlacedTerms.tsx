import { useMemo, useState } from 'preact/hooks';
import { CategorySwatch } from './CategorySwatch';
import { headword } from './headword';
import { IconButton } from './IconButton';
import { sortTerms, stepTo, TERM_ORDERS, type Place, type TermOrder } from './places';
import { SegmentedControl } from './SegmentedControl';
import type { ListedTerm } from './TermList';
import { inLanguage, languageTag, useTranslate, type MessageKey } from './translate';
import { useGrowing } from './use-growing';

interface PlacedTermsProps {
  /** In order of first occurrence. */
  terms: readonly ListedTerm[];
  /** All visible marks, in document order. */
  places: readonly Place[];
  /** The number of the place that was jumped to last; -1 for none. */
  current: number;
  onJump: (place: number) => void;
  onOpen: (id: string) => void;
}

/** More terms than nearly any page has; a book has many more. */
const FIRST = 120;

const ORDER_NAMES: Readonly<Record<TermOrder, MessageKey>> = {
  text: 'panelTermsInOrder',
  frequency: 'panelTermsByFrequency',
  category: 'panelTermsByCategory',
};

/** The terms of a text as a list: everything that the marks offer, for eyes, ears and keyboard alike. */
export function PlacedTerms({ terms, places, current, onJump, onOpen }: PlacedTermsProps) {
  const t = useTranslate();
  const [order, setOrder] = useState<TermOrder>('text');
  const sorted = useMemo(() => sortTerms(terms, order), [terms, order]);
  const { drawn, end } = useGrowing(sorted.length, sorted, FIRST);
  const jump = (id: string, step: 1 | -1) => {
    const place = stepTo(places, id, current, step);
    if (place !== undefined) onJump(place);
  };
  const shown = places[current];
  return (
    <>
      <SegmentedControl
        label={t('panelTermsOrder')}
        value={order}
        options={TERM_ORDERS.map((value) => ({ value, label: t(ORDER_NAMES[value]) }))}
        onChange={setOrder}
      />
      <ul class="placed-terms">
        {sorted.slice(0, drawn).map((term) => (
          <Row
            key={term.id}
            term={term}
            place={shown?.id === term.id ? numberWithin(places, term.id, current) : undefined}
            onJump={jump}
            onOpen={onOpen}
          />
        ))}
        <li ref={end} aria-hidden="true" />
      </ul>
    </>
  );
}

interface RowProps {
  term: ListedTerm;
  /** Which of its occurrences was jumped to last, from 1 on. */
  place: number | undefined;
  onJump: (id: string, step: 1 | -1) => void;
  onOpen: (id: string) => void;
}

function Row({ term: { id, zh, hant = zh, category, count, gloss }, place, onJump, onOpen }: RowProps) {
  const t = useTranslate();
  const { text, tag } = headword({ zh, hant }, t.script);
  return (
    <li class="placed-term" data-id={id}>
      <button type="button" class="placed-term-open" onClick={() => onOpen(id)}>
        <CategorySwatch category={category} />
        <span class="placed-term-name" lang={tag}>
          {text}
        </span>
        {gloss && (
          <span class="placed-term-gloss" lang={languageTag(t.language)}>
            {inLanguage(gloss, t.language)}
          </span>
        )}
      </button>
      <span class="placed-term-count">
        {place === undefined ? t('popupOccurrences', count) : t('panelTermsPlaceOf', place, count)}
      </span>
      <IconButton icon="up" label={t('panelTermsPrevious', text)} onPress={() => onJump(id, -1)} />
      <IconButton icon="down" label={t('panelTermsNext', text)} onPress={() => onJump(id, 1)} />
    </li>
  );
}

/** The how manieth occurrence of its term the place is. */
function numberWithin(places: readonly Place[], id: string, current: number): number {
  return places.slice(0, current + 1).filter((place) => place.id === id).length;
}
