import { useEffect, useMemo, useState } from 'preact/hooks';
import { CompareTable } from '../../components/CompareTable';
import { TermView } from '../../components/TermView';
import { compareTexts, type Book } from '../../lexicon';
import type { MarkedText } from './mark-text';
import type { NamedText } from './named-text';
import type { Spotlight } from './spotlight';
import { countTerms, placesOf } from './term-counts';

interface ComparisonProps {
  texts: readonly [NamedText, NamedText];
  book: Book;
  spotlight: Spotlight;
}

/** What sets two texts apart, term by term; a term that is pressed is lit up in both. */
export function Comparison({ texts: [a, b], book, spotlight }: ComparisonProps) {
  const [lit, setLit] = useState<string>();
  const [history, setHistory] = useState<readonly string[]>([]);
  const terms = useMemo(() => compareTexts(counted(a.marked), counted(b.marked)), [a.marked, b.marked]);
  useEffect(() => {
    const marks = [a, b].map(({ marked }) => marked.marks.filter(({ pattern }) => pattern.id === lit));
    spotlight.light(marks.flat());
    marks.forEach(([first]) => first && spotlight.bring(first));
    return spotlight.stop;
  }, [a, b, lit, spotlight]);

  const id = history.at(-1);
  const entry = id === undefined ? undefined : book.open(id);
  if (entry !== undefined) {
    return (
      <TermView
        entry={entry}
        count={0}
        onBack={() => setHistory(history.slice(0, -1))}
        onOpen={(other) => setHistory([...history, other])}
        onStep={() => undefined}
      />
    );
  }
  return (
    <CompareTable
      terms={terms}
      names={[a.name, b.name]}
      lit={lit}
      onLight={(pressed) => setLit(pressed === lit ? undefined : pressed)}
      onOpen={(pressed) => setHistory([pressed])}
    />
  );
}

function counted(marked: MarkedText) {
  return { characters: marked.characters, terms: countTerms(placesOf(marked)) };
}
