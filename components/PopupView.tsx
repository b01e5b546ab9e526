import { useEffect, useRef, useState } from 'preact/hooks';
import type { Category, CitationStyle, ExportFormat, FullEntry, KwicLine, Profile, SearchHit } from '../lexicon';
import { PopupEntry } from './PopupEntry';
import type { PopupHeaderProps } from './PopupHeader';
import { PopupOverview } from './PopupOverview';
import type { ListedTerm } from './TermList';

/** What is known of the active tab's page. */
export type PageState = 'looking' | 'forbidden' | 'read';

/** How to cite something, once for each style. */
export type Citations = readonly { style: CitationStyle; text: string }[];

export interface PopupViewProps {
  page: PageState;
  head: Omit<PopupHeaderProps, 'forbidden'>;
  categoriesOff: readonly Category[];
  /** All terms of the page, those of categories that are off too. */
  terms: readonly ListedTerm[];
  /** The dictionary's own figures; `undefined` before it is there, and `profile` with it. */
  lexicon: { entries: number; documents: number } | undefined;
  profile: Profile | undefined;
  /** Whether the dictionary could not be loaded. */
  lexiconFailed?: boolean;
  pageCitations: Citations;
  /** The entry that the reader has opened. */
  opened: { entry: FullEntry; lines: readonly KwicLine[]; citations: Citations } | undefined;
  /** Whether the last setting could not be stored. */
  failed: boolean;
  /** What became of the last save or copy. */
  told: { text: string; failed: boolean } | undefined;
  /** Searches the lexicon; `undefined` before the search is ready. */
  find: ((query: string) => SearchHit[]) | undefined;
  onCategoriesOff: (off: Category[]) => void;
  onOpen: (id: string) => void;
  onBack: () => void;
  onShow: (id: string) => void;
  /** Writes the given terms to a file, or to the clipboard. */
  onSave: (format: ExportFormat, terms: readonly ListedTerm[]) => void;
  onCopy: (format: ExportFormat, terms: readonly ListedTerm[]) => void;
  onCopyText: (text: string) => void;
}

/**
 * The popup: the page's summary, switches and terms, and over it the explanation of one. What lies below stays as the reader
 * left it, the place in the list and the focus too.
 */
export function PopupView(props: PopupViewProps) {
  const { opened } = props;
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const below = useRef<HTMLElement>(null);
  const isOpened = opened !== undefined;
  useEffect(() => {
    if (!isOpened) opener?.focus();
  }, [isOpened, opener]);
  const onOpen = (id: string) => {
    const focused = below.current?.ownerDocument.activeElement;
    if (!isOpened) setOpener(focused instanceof HTMLElement ? focused : null);
    props.onOpen(id);
  };
  return (
    <div class="popup">
      <main class="overview" inert={isOpened} ref={below}>
        <PopupOverview {...props} onOpen={onOpen} />
      </main>
      {opened && <PopupEntry key={opened.entry.detail.id} {...props} opened={opened} />}
    </div>
  );
}
