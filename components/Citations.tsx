import type { CitationStyle } from '../lexicon';
import { IconButton } from './IconButton';
import { useTranslate, type MessageKey } from './translate';

const NAMES: Readonly<Record<CitationStyle, MessageKey>> = { gbt7714: 'exportGbt7714', chicago: 'exportChicago' };

interface CitationsProps {
  title: string;
  /** One for each style. */
  citations: readonly { style: CitationStyle; text: string }[];
  onCopy: (text: string) => void;
}

/** How to cite a page or an entry, each with a button that copies it. */
export function Citations({ title, citations, onCopy }: CitationsProps) {
  const t = useTranslate();
  return (
    <section class="citations">
      <h3>{title}</h3>
      <dl>
        {citations.map(({ style, text }) => (
          <div key={style}>
            <dt>{t(NAMES[style])}</dt>
            <dd>{text}</dd>
            <IconButton icon="copy" label={t('exportCopyAs', t(NAMES[style]))} onPress={() => onCopy(text)} />
          </div>
        ))}
      </dl>
    </section>
  );
}
