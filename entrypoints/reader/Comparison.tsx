import { useEffect, useMemo, useState } from 'preact/hooks';
import { CompareTable } from '../../components/CompareTable';
import { TermView } from '../../components/TermView';
import { compareTexts } from '../../lexicon';
import { useTrail } from '../screen/use-trail';
import type { LoadedDictionary } from '../shared/dictionary';
import type { MarkedText } from './mark-text';
import type { NamedText } from './named-text';
import type { Spotlight } from './spotlight';
import { countTerms, placesOf } from './term-counts';

interface ComparisonProps {
  texts: readonly [NamedText, NamedText];
  dictionary: LoadedDictionary;
  spotlight: Spotlight;
}

/** What sets two texts apart, term by term; a term that is pressed is lit up in both. */
export function Comparison({ texts: [a, b], dictionary, spotlight }: ComparisonProps) {
  const [lit, setLit] = useState<string>();
  const trail = useTrail(dictionary);
  const terms = useMemo(() => compareTexts(counted(a.marked), counted(b.marked)), [a.marked, b.marked]);
  useEffect(() => {
    const marks = [a, b].map(({ marked }) => marked.marks.filter(({ pattern }) => pattern.id === lit));
    spotlight.light(marks.flat());
    marks.forEach(([first]) => first && spotlight.bring(first));
    return spotlight.stop;
  }, [a, b, lit, spotlight]);

  if (trail.opened !== undefined) {
    return <TermView {...trail.opened} count={0} onBack={trail.back} onOpen={trail.open} onStep={() => undefined} />;
  }
  return (
    <CompareTable
      terms={terms}
      names={[a.name, b.name]}
      lit={lit}
      onLight={(pressed) => setLit(pressed === lit ? undefined : pressed)}
      onOpen={trail.open}
    />
  );
}

function counted(marked: MarkedText) {
  return { characters: marked.characters, terms: countTerms(placesOf(marked)) };
}
