import { useMemo, useState } from 'preact/hooks';
import { sortByLeft, sortByRight, type CorpusDocument, type KwicLine } from '../lexicon';
import { SegmentedControl } from './SegmentedControl';
import { inLanguage, languageTag, useTranslate } from './translate';
import { useGrowing } from './use-growing';

type LineOrder = 'text' | 'left' | 'right';

/** Every occurrence in the speeches as keyword-in-context lines: hits stand below each other, speeches are numbered below. */
export function Concordance({ lines }: { lines: readonly KwicLine[] }) {
  const t = useTranslate();
  const [order, setOrder] = useState<LineOrder>('text');
  const sorted = useMemo(
    () => ({ text: () => lines, left: () => sortByLeft(lines), right: () => sortByRight(lines) })[order](),
    [lines, order],
  );
  const { drawn, end } = useGrowing(sorted.length, sorted);
  const documents = [...new Set(lines.map(({ document }) => document))];
  return (
    <section class="concordance">
      <h3>{t(lines.length === 1 ? 'concordanceTitleOne' : 'concordanceTitle', lines.length)}</h3>
      {lines.length > 1 && (
        <SegmentedControl
          label={t('concordanceOrder')}
          value={order}
          options={[
            { value: 'text', label: t('concordanceByText') },
            { value: 'left', label: t('concordanceByLeft') },
            { value: 'right', label: t('concordanceByRight') },
          ]}
          onChange={setOrder}
        />
      )}
      <ol class="kwic" lang="zh-Hans">
        {sorted.slice(0, drawn).map(({ left, hit, right, document, at }) => (
          <li key={`${document.id}:${at}`} title={left + hit + right}>
            <span class="kwic-left">
              <bdi>{left}</bdi>
            </span>
            <strong>{hit}</strong>
            <span class="kwic-right">{right}</span>
            <sup title={inLanguage(document.title, t.language)}>{documents.indexOf(document) + 1}</sup>
          </li>
        ))}
        <li ref={end} aria-hidden="true" />
      </ol>
      <Speeches documents={documents} />
      {lines.some(({ left, right }) => (left + right).includes('□')) && <p class="note">{t('entryRedacted')}</p>}
    </section>
  );
}

function Speeches({ documents }: { documents: readonly CorpusDocument[] }) {
  const t = useTranslate();
  return (
    <ol class="speeches" lang={languageTag(t.language)}>
      {documents.map(({ id, title, year }) => (
        <li key={id}>{t('documentLine', inLanguage(title, t.language), year)}</li>
      ))}
    </ol>
  );
}
