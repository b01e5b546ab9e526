import { useEffect, useMemo, useState } from 'preact/hooks';
import { DispersionStrip } from '../../components/DispersionStrip';
import { PlacedTerms } from '../../components/PlacedTerms';
import { stepTo } from '../../components/places';
import { summaryLine } from '../../components/summary-line';
import { TermView } from '../../components/TermView';
import { useTranslate } from '../../components/translate';
import type { Category } from '../../lexicon';
import { useTrail } from '../screen/use-trail';
import type { LoadedDictionary } from '../shared/dictionary';
import type { NamedText } from './named-text';
import type { Spotlight } from './spotlight';
import { countTerms, placesOf } from './term-counts';

interface TextTermsProps {
  text: NamedText;
  dictionary: LoadedDictionary;
  categoriesOff: readonly Category[];
  spotlight: Spotlight;
}

/** The marked terms of one text: where they stand, the list of them, or one in full. */
export function TextTerms({ text: { marked }, dictionary, categoriesOff, spotlight }: TextTermsProps) {
  const t = useTranslate();
  const [current, setCurrent] = useState(-1);
  const trail = useTrail(dictionary);
  useEffect(() => setCurrent(-1), [marked, categoriesOff]);
  useEffect(() => spotlight.stop, [spotlight, marked]);

  const shown = useMemo(() => {
    const marks = marked.marks.filter(({ pattern }) => !categoriesOff.includes(pattern.category));
    const places = placesOf(marked).filter(({ category }) => !categoriesOff.includes(category));
    const terms = countTerms(places).map((term) => ({ gloss: undefined, ...dictionary.book.link(term.id), ...term }));
    return { marks, places, terms };
  }, [marked, categoriesOff, dictionary]);
  const { marks, places, terms } = shown;

  const jump = (place: number | undefined) => {
    const mark = marks[place ?? -1];
    if (place === undefined || mark === undefined) return;
    setCurrent(place);
    spotlight.jump(mark);
  };
  if (trail.opened !== undefined) {
    const { id } = trail.opened.entry.detail;
    return (
      <TermView
        {...trail.opened}
        count={terms.find((term) => term.id === id)?.count ?? 0}
        here={terms.map(({ zh }) => zh)}
        onBack={trail.back}
        onOpen={trail.open}
        onStep={(step) => jump(stepTo(places, id, current, step))}
      />
    );
  }
  if (terms.length === 0) return <p class="note">{t('readerNone')}</p>;
  return (
    <>
      <p class="summary">{summaryLine(t, terms.length, places.length)}</p>
      <DispersionStrip places={places} length={marked.length} current={current} onJump={jump} />
      <PlacedTerms terms={terms} places={places} current={current} onJump={jump} onOpen={trail.open} />
    </>
  );
}
