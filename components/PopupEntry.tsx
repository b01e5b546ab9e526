import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { Citations } from './Citations';
import { Concordance } from './Concordance';
import type { PopupViewProps } from './PopupView';
import { StatusLine } from './StatusLine';
import { TermCard } from './TermCard';
import { useTranslate } from './translate';

type PopupEntryProps = Pick<PopupViewProps, 'terms' | 'told' | 'onOpen' | 'onBack' | 'onShow' | 'onCopyText'> & {
  opened: NonNullable<PopupViewProps['opened']>;
};

/** One entry in full: its explanation, every occurrence in the speeches, and how to cite it. */
export function PopupEntry({ opened, terms, told, onOpen, onBack, onShow, onCopyText }: PopupEntryProps) {
  const t = useTranslate();
  const { entry, lines, citations } = opened;
  const { id } = entry.detail;
  const here = terms.find((term) => term.id === id);
  const bar = useRef<HTMLElement>(null);
  // The row that was pressed lies below now; without this the focus would be nowhere.
  useEffect(() => bar.current?.querySelector('button')?.focus(), []);
  return (
    <main class="opened">
      <nav class="bar" ref={bar}>
        <Button look="quiet" icon="back" onPress={onBack}>
          {t('back')}
        </Button>
        {here && <Button onPress={() => onShow(id)}>{t('popupShowOnPage', here.count)}</Button>}
      </nav>
      <div class="scroll">
        <TermCard entry={entry} here={terms.map(({ zh }) => zh)} onOpen={onOpen} />
        <Concordance lines={lines} />
        <Citations title={t('exportCiteTerm')} citations={citations} onCopy={onCopyText} />
        <StatusLine failed={told?.failed ?? false}>{told?.text}</StatusLine>
      </div>
    </main>
  );
}
