import type { CardActions, CardView } from './card-view';
import { IconButton } from './IconButton';
import { useTranslate } from './translate';

/** The card's upper edge: by it the card is moved, pinned and closed, and the reader goes back or on to other occurrences. */
export function CardBar({ view, actions }: { view: CardView; actions: CardActions }) {
  const t = useTranslate();
  const { occurrence, pinned, sheet, canGoBack } = view;
  const { step } = actions;
  return (
    <div class="card-bar" data-drag={sheet ? undefined : 'move'}>
      {!sheet && (
        <span class="card-grip">
          <IconButton icon="grip" label={t('cardMove')} onPress={actions.nextCorner} />
        </span>
      )}
      {canGoBack && <IconButton icon="back" label={t('back')} onPress={actions.back} />}
      {step && occurrence && occurrence.of > 1 && (
        <div class="card-steps" role="group" aria-label={t('cardOccurrences')}>
          <IconButton icon="up" label={t('cardPrevious')} onPress={() => step(-1)} />
          <span class="count">{t('cardOccurrence', occurrence.index, occurrence.of)}</span>
          <IconButton icon="down" label={t('cardNext')} onPress={() => step(1)} />
        </div>
      )}
      <span class="card-space" />
      <IconButton icon="pin" label={t('cardPin')} pressed={pinned} onPress={() => actions.pin(!pinned)} />
      <IconButton icon="close" label={t('cardClose')} onPress={actions.close} />
    </div>
  );
}
