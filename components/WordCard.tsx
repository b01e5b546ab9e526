import type { FullEntry } from '../lexicon';
import { TermCard } from './TermCard';
import { useTranslate } from './translate';

/** What the card in a page shows. */
export type CardState =
  | { kind: 'loading'; title: string }
  | { kind: 'failed'; title: string }
  | { kind: 'entry'; entry: FullEntry; surface: string | undefined };

interface WordCardProps {
  state: CardState;
  onClose: () => void;
  onOpen: (id: string) => void;
  /** Left out where there is nothing to go back to. */
  onBack: (() => void) | undefined;
}

/** The card that opens beside a mark. */
export function WordCard({ state, onClose, onOpen, onBack }: WordCardProps) {
  const t = useTranslate();
  const title = state.kind === 'entry' ? state.entry.detail.zh : state.title;
  return (
    <div class="card" role="dialog" aria-label={t('cardLabel', title)}>
      <div class="card-body" tabIndex={0} key={title}>
        {state.kind === 'entry' ? (
          <TermCard entry={state.entry} surface={state.surface} onOpen={onOpen} />
        ) : (
          <div class="term">
            <h2 lang="zh-Hans">{title}</h2>
            <p class="card-message" role="status">
              {t(state.kind === 'loading' ? 'cardLoading' : 'cardFailed')}
            </p>
          </div>
        )}
      </div>
      <div class="card-bar">
        {onBack && (
          <button type="button" class="back" onClick={onBack}>
            ← {t('back')}
          </button>
        )}
        <button type="button" class="close" aria-label={t('cardClose')} onClick={onClose}>
          ✕
        </button>
      </div>
    </div>
  );
}
