import type { ComparedTerm, Tendency } from '../lexicon';
import { CategorySwatch } from './CategorySwatch';
import { IconButton } from './IconButton';
import { rateText } from './ReaderProfile';
import { useTranslate, type MessageKey } from './translate';

interface CompareTableProps {
  /** The surest differences first. */
  terms: readonly ComparedTerm[];
  /** The names of the two texts. */
  names: readonly [a: string, b: string];
  /** The term that is lit up in both texts. */
  lit: string | undefined;
  /** A term is pressed: light it up in both texts. */
  onLight: (id: string) => void;
  onOpen: (id: string) => void;
}

const GROUPS: readonly [tendency: Tendency, title: MessageKey][] = [
  ['only-a', 'readerCompareOnlyA'],
  ['only-b', 'readerCompareOnlyB'],
  ['more-in-a', 'readerCompareMoreA'],
  ['more-in-b', 'readerCompareMoreB'],
  ['same', 'readerCompareSame'],
];

/** The terms of two texts, by what sets the texts apart. */
export function CompareTable({ terms, names, lit, onLight, onOpen }: CompareTableProps) {
  const t = useTranslate();
  return (
    <section class="compare">
      <p class="note">{t('readerCompareNames', ...names)}</p>
      {GROUPS.map(([tendency, title]) => {
        const rows = terms.filter((term) => term.tendency === tendency);
        if (rows.length === 0) return null;
        return (
          <details key={tendency} open>
            <summary>{t(title, rows.length)}</summary>
            <table class="figures">
              <thead>
                <tr>
                  <th scope="col">{t('readerCompareTerm')}</th>
                  <th scope="col">{t('readerCompareRateA')}</th>
                  <th scope="col">{t('readerCompareRateB')}</th>
                  <th scope="col">{t('readerCompareG2')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((term) => (
                  <Row key={term.id} term={term} lit={term.id === lit} onLight={onLight} onOpen={onOpen} />
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
      <p class="note">{t('readerCompareNote')}</p>
    </section>
  );
}

interface RowProps {
  term: ComparedTerm;
  lit: boolean;
  onLight: (id: string) => void;
  onOpen: (id: string) => void;
}

function Row({ term: { id, zh, category, a, b, g2 }, lit, onLight, onOpen }: RowProps) {
  const t = useTranslate();
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="compare-term"
          data-id={id}
          aria-pressed={lit}
          title={t('readerCompareLight')}
          onClick={() => onLight(id)}
        >
          <CategorySwatch category={category} />
          <span lang="zh-Hans">{zh}</span>
        </button>
        <IconButton icon="next" label={t('readerCompareExplain', zh)} onPress={() => onOpen(id)} />
      </th>
      {[a, b].map((rate, side) => (
        <td key={side}>
          {rate.occurrences} <span class="note">({rateText(t, rate)})</span>
        </td>
      ))}
      <td>{g2.toLocaleString(t.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}</td>
    </tr>
  );
}
