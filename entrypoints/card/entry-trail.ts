import type { CardState } from '../../components/card-view';
import type { FullEntry } from '../../lexicon';

/** An entry that comes sooner is shown at once: to say first that it is on its way would flicker, and takes a frame of its own; in milliseconds. */
const PATIENCE_MS = 80;

/** One entry on the reader's way. */
interface Stop {
  id: string;
  /** What the card is called until the entry has come. */
  title: string;
  /** The words on the page, where the entry was opened from a mark. */
  surface?: string | undefined;
}

/** The way from a mark through the entries that link to each other. */
export interface EntryTrail {
  /** Begins a new way. */
  start: (stop: Stop) => void;
  /** Shows what leads nowhere. */
  end: (state: CardState) => void;
  /** Goes on to an entry that the one shown links to. */
  follow: (id: string) => void;
  back: () => void;
}

/**
 * @param getEntry finds an entry; a failure is shown as one
 * @param show draws what there is; while a further entry is on its way, the one before stays
 * @param signal after it nothing is drawn
 */
export function createEntryTrail(
  getEntry: (id: string) => Promise<FullEntry | null>,
  show: (state: CardState, canGoBack: boolean) => void,
  signal: AbortSignal,
): EntryTrail {
  let stops: Stop[] = [];
  let shown: FullEntry | null = null;
  const load = async () => {
    const stop = stops.at(-1);
    if (stop === undefined) return;
    const entry = await getEntry(stop.id).catch(() => null);
    // The reader may have closed the card or gone on meanwhile.
    if (signal.aborted || stops.at(-1) !== stop) return;
    shown = entry;
    show(entry ? { kind: 'entry', entry, surface: stop.surface } : { kind: 'failed', title: stop.title }, stops.length > 1);
  };
  return {
    start(stop) {
      stops = [stop];
      const slow = setTimeout(() => {
        if (!signal.aborted && stops.at(-1) === stop) show({ kind: 'loading', title: stop.title }, false);
      }, PATIENCE_MS);
      void load().finally(() => clearTimeout(slow));
    },
    end(state) {
      stops = [];
      show(state, false);
    },
    follow(id) {
      stops = [...stops, { id, title: titleOf(shown, id) }];
      void load();
    },
    back() {
      if (stops.length < 2) return;
      stops = stops.slice(0, -1);
      void load();
    },
  };
}

function titleOf(entry: FullEntry | null, id: string): string {
  const links = entry ? [...entry.contains, ...entry.within, ...entry.related.map(({ link }) => link)] : [];
  return links.find((link) => link.id === id)?.zh ?? '';
}
