import type { FullEntry, KwicLine } from '../lexicon';
import { Button } from './Button';
import { Concordance } from './Concordance';
import { headword } from './headword';
import { IconButton } from './IconButton';
import { TermCard } from './TermCard';
import { useTranslate } from './translate';

interface TermViewProps {
  entry: FullEntry;
  /** Occurrences in the text at hand; 0 where it has none. */
  count: number;
  /** Headwords that the text at hand has; left out where there is none. */
  here?: readonly string[];
  onBack: () => void;
  onOpen: (id: string) => void;
  /** Goes to the next or previous occurrence. */
  onStep: (step: 1 | -1) => void;
  /** Every occurrence in the speeches. */
  lines: readonly KwicLine[];
}

/** One entry in full, with a way back and a way through its occurrences. */
export function TermView({ entry, count, here, onBack, onOpen, onStep, lines }: TermViewProps) {
  const t = useTranslate();
  const { id } = entry.detail;
  const { text } = headword(entry.detail, t.script);
  return (
    <section class="term-view">
      <nav class="term-view-bar">
        <Button look="quiet" icon="back" onPress={onBack}>
          {t('back')}
        </Button>
        {count > 0 && (
          <span class="term-view-steps">
            <span class="note">{t('panelTermsHere', count)}</span>
            <IconButton icon="up" label={t('panelTermsPrevious', text)} onPress={() => onStep(-1)} />
            <IconButton icon="down" label={t('panelTermsNext', text)} onPress={() => onStep(1)} />
          </span>
        )}
      </nav>
      <TermCard key={id} entry={entry} here={here} onOpen={onOpen} />
      <Concordance lines={lines} />
    </section>
  );
}
