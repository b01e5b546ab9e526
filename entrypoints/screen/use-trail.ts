import { useMemo, useState } from 'preact/hooks';
import { concordance, type FullEntry, type KwicLine } from '../../lexicon';
import type { LoadedDictionary } from '../shared/dictionary';

/** The entries that a reader has gone through, one from the other. */
export interface Trail {
  /** The one that is open, with its occurrences in the speeches; `undefined` while none is, or the lexicon has none of its id. */
  opened: { entry: FullEntry; lines: KwicLine[] } | undefined;
  open: (id: string) => void;
  /** Goes to the entry before, or to none. */
  back: () => void;
}

/** @param first the entry to begin with */
export function useTrail(dictionary: LoadedDictionary | undefined, first?: string): Trail {
  const [ids, setIds] = useState<readonly string[]>(first === undefined ? [] : [first]);
  const id = ids.at(-1);
  const opened = useMemo(() => {
    const entry = id === undefined ? undefined : dictionary?.book.open(id);
    if (entry === undefined || dictionary === undefined) return undefined;
    return { entry, lines: concordance(dictionary.details, entry.detail.id) };
  }, [dictionary, id]);
  return {
    opened,
    open: (next) => setIds((before) => [...before, next]),
    back: () => setIds((before) => before.slice(0, -1)),
  };
}
