import { useState } from 'preact/hooks';
import { SegmentedControl } from '../../components/SegmentedControl';
import { ReaderProfile } from '../../components/ReaderProfile';
import { useTranslate } from '../../components/translate';
import { profilePage, type Category } from '../../lexicon';
import type { LoadedDictionary } from '../shared/dictionary';
import { Comparison } from './Comparison';
import type { NamedText } from './named-text';
import type { Spotlight } from './spotlight';
import { countTerms, placesOf } from './term-counts';
import { TextTerms } from './TextTerms';

interface AnalysisProps {
  texts: readonly NamedText[];
  dictionary: LoadedDictionary;
  /** Terms of these are not marked, so they are not listed; figures count them all the same. */
  categoriesOff: readonly Category[];
  spotlight: Spotlight;
}

/** What the marks of a text add up to, or what sets two texts apart. */
export function Analysis({ texts, dictionary, categoriesOff, spotlight }: AnalysisProps) {
  const t = useTranslate();
  const [view, setView] = useState<'terms' | 'profile'>('terms');
  const [first, second] = texts;
  if (first === undefined) return null;
  return (
    <aside class="analysis" aria-label={t('readerAnalysis')}>
      <SegmentedControl
        label={t('readerView')}
        value={view}
        options={[
          { value: 'terms', label: t(second ? 'readerComparison' : 'readerTerms') },
          { value: 'profile', label: t('readerProfile') },
        ]}
        onChange={setView}
      />
      {view === 'profile' &&
        texts.map((text, number) => (
          <section key={number} class="analysis-part">
            <h2>{text.name}</h2>
            <ReaderProfile
              profile={profilePage(
                { characters: text.marked.characters, terms: countTerms(placesOf(text.marked)) },
                dictionary.details.baseline,
              )}
            />
          </section>
        ))}
      {view === 'terms' && second && <Comparison texts={[first, second]} dictionary={dictionary} spotlight={spotlight} />}
      {view === 'terms' && !second && (
        <TextTerms text={first} dictionary={dictionary} categoriesOff={categoriesOff} spotlight={spotlight} />
      )}
    </aside>
  );
}
