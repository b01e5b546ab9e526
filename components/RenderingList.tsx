import type { EntryDetail } from '../lexicon';

type Rendering = NonNullable<EntryDetail['renderings']>[number];

/** English in use for a formulation, each with its owner and year. */
export function RenderingList({ renderings }: { renderings: readonly Rendering[] }) {
  return (
    <ul class="renderings" lang="en">
      {renderings.map((rendering) => (
        <li key={rendering.en + rendering.by}>
          <RenderingLine rendering={rendering} />
        </li>
      ))}
    </ul>
  );
}

/** One rendering: the words, and whose they are. */
export function RenderingLine({ rendering: { en, by, year, source } }: { rendering: Rendering }) {
  return (
    <>
      <q>{en}</q>{' '}
      <span class="by" title={source}>
        {[by, year].filter((part) => part !== undefined).join(', ')}
      </span>
    </>
  );
}
