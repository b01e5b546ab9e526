import type { ComponentChildren } from 'preact';
import type { FullEntry } from '../lexicon';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { TermCard } from './TermCard';
import { useTranslate } from './translate';

interface TermViewProps {
  entry: FullEntry;
  /** Occurrences in the text at hand; 0 where it has none. */
  count: number;
  onBack: () => void;
  onOpen: (id: string) => void;
  /** Goes to the next or previous occurrence. */
  onStep: (step: 1 | -1) => void;
  /** What follows the explanation. */
  children?: ComponentChildren;
}

/** One entry in full, with a way back and a way through its occurrences. */
export function TermView({ entry, count, onBack, onOpen, onStep, children }: TermViewProps) {
  const t = useTranslate();
  const { id, zh } = entry.detail;
  return (
    <section class="term-view">
      <nav class="term-view-bar">
        <Button look="quiet" icon="back" onPress={onBack}>
          {t('back')}
        </Button>
        {count > 0 && (
          <span class="term-view-steps">
            <span class="note">{t('panelTermsHere', count)}</span>
            <IconButton icon="up" label={t('panelTermsPrevious', zh)} onPress={() => onStep(-1)} />
            <IconButton icon="down" label={t('panelTermsNext', zh)} onPress={() => onStep(1)} />
          </span>
        )}
      </nav>
      <TermCard key={id} entry={entry} onOpen={onOpen} />
      {children}
    </section>
  );
}
