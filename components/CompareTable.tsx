import { useState } from 'preact/hooks';
import type { ComparedTerm, Tendency } from '../lexicon';
import { Button } from './Button';
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
  ['more-in-a', 'readerCompareMoreA'],
  ['more-in-b', 'readerCompareMoreB'],
  ['only-a', 'readerCompareOnlyA'],
  ['only-b', 'readerCompareOnlyB'],
  ['same', 'readerCompareSame'],
];

/** How many terms of a group are shown before the reader asks for all. */
const FIRST = 15;

/** The terms of two texts, by what sets the texts apart. */
export function CompareTable({ terms, names, ...rest }: CompareTableProps) {
  const t = useTranslate();
  return (
    <section class="compare">
      <p class="note">{t('readerCompareNames', ...names)}</p>
      {GROUPS.map(([tendency, title]) => {
        const rows = terms.filter((term) => term.tendency === tendency);
        return rows.length > 0 && <Group key={tendency} title={t(title, rows.length)} rows={rows} {...rest} />;
      })}
      <p class="note">{t('readerCompareNote')}</p>
    </section>
  );
}

type Presses = Pick<CompareTableProps, 'lit' | 'onLight' | 'onOpen'>;

function Group({ title, rows, lit, onLight, onOpen }: Presses & { title: string; rows: readonly ComparedTerm[] }) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <details open>
      <summary>{title}</summary>
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
          {shown.map((term) => (
            <Row key={term.id} term={term} lit={term.id === lit} onLight={onLight} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('readerCompareAll', rows.length)}
        </Button>
      )}
    </details>
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
        <span class="compare-row">
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
        </span>
      </th>
      {[a, b].map((rate, side) => (
        <td key={side}>
          {rate.occurrences} <span class="note">{rateText(t, rate)}</span>
        </td>
      ))}
      <td>{g2.toLocaleString(t.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}</td>
    </tr>
  );
}
