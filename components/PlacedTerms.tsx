import { useState } from 'preact/hooks';
import { CategorySwatch } from './CategorySwatch';
import { IconButton } from './IconButton';
import { sortTerms, stepTo, TERM_ORDERS, type Place, type TermOrder } from './places';
import { SegmentedControl } from './SegmentedControl';
import type { ListedTerm } from './TermList';
import { inLanguage, languageTag, useTranslate, type MessageKey } from './translate';

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

const ORDER_NAMES: Readonly<Record<TermOrder, MessageKey>> = {
  text: 'panelTermsInOrder',
  frequency: 'panelTermsByFrequency',
  category: 'panelTermsByCategory',
};

/** The terms of a text as a list: everything that the marks offer, for eyes, ears and keyboard alike. */
export function PlacedTerms({ terms, places, current, onJump, onOpen }: PlacedTermsProps) {
  const t = useTranslate();
  const [order, setOrder] = useState<TermOrder>('text');
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
        {sortTerms(terms, order).map(({ id, zh, category, count, gloss }) => (
          <li key={id} class="placed-term" data-id={id}>
            <button type="button" class="placed-term-open" onClick={() => onOpen(id)}>
              <CategorySwatch category={category} />
              <span class="placed-term-name" lang="zh-Hans">
                {zh}
              </span>
              {gloss && (
                <span class="placed-term-gloss" lang={languageTag(t.language)}>
                  {inLanguage(gloss, t.language)}
                </span>
              )}
            </button>
            <span class="placed-term-count">
              {shown?.id === id ? t('panelTermsPlaceOf', numberWithin(places, id, current), count) : t('popupOccurrences', count)}
            </span>
            <IconButton icon="up" label={t('panelTermsPrevious', zh)} onPress={() => jump(id, -1)} />
            <IconButton icon="down" label={t('panelTermsNext', zh)} onPress={() => jump(id, 1)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The how manieth occurrence of its term the place is. */
function numberWithin(places: readonly Place[], id: string, current: number): number {
  return places.slice(0, current + 1).filter((place) => place.id === id).length;
}
