import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SearchHit } from '../lexicon';
import { FoundTerms } from './FoundTerms';
import { sortTerms, type TermOrder } from './places';
import { SearchField } from './SearchField';
import { SegmentedControl } from './SegmentedControl';
import { TermList, type ListedTerm } from './TermList';
import { useTranslate } from './translate';

interface TermBrowserProps {
  /** The page's terms in the order in which they come. */
  terms: readonly ListedTerm[];
  /** `undefined` before the search is ready. */
  find: ((query: string) => SearchHit[]) | undefined;
  onOpen: (id: string) => void;
  /** What stands in place of the list where it is empty. */
  children: ComponentChildren;
}

/** The page's terms in an order that the reader chooses; while they search, what the whole lexicon has instead. */
export function TermBrowser({ terms, find, onOpen, children }: TermBrowserProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<TermOrder>('text');
  const sorted = useMemo(() => sortTerms(terms, order), [terms, order]);
  const counts = useMemo(() => new Map(terms.map(({ id, count }) => [id, count])), [terms]);
  const searching = query.trim() !== '';
  const hits = useMemo(() => (searching && find ? find(query) : []), [searching, query, find]);
  return (
    <>
      <div class="tools">
        <SearchField
          query={query}
          onQuery={setQuery}
          onSubmit={() => {
            const first = hits[0];
            if (first) onOpen(first.id);
          }}
        />
        {!searching && terms.length > 1 && (
          <SegmentedControl
            label={t('popupOrder')}
            value={order}
            options={[
              { value: 'text', label: t('popupOrderText') },
              { value: 'frequency', label: t('popupOrderFrequency') },
              { value: 'category', label: t('popupOrderCategory') },
            ]}
            onChange={setOrder}
          />
        )}
      </div>
      <div class="scroll">
        {searching && find && <FoundTerms query={query} hits={hits} counts={counts} onOpen={onOpen} />}
        {!searching && terms.length > 0 && <TermList terms={sorted} onOpen={onOpen} />}
        {!searching && children}
      </div>
    </>
  );
}
