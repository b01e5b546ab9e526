import type { CardActions, CardState, CardView } from './card-view';
import { CardBar } from './CardBar';
import { CardFoot } from './CardFoot';
import { StatusLine } from './StatusLine';
import { TermCard } from './TermCard';
import { inLanguage, useTranslate, type Translate } from './translate';
import { UnlistedTerm } from './UnlistedTerm';
import { WrongForm } from './WrongForm';

/** The card that opens beside a mark. */
export function WordCard({ view, actions }: { view: CardView; actions: CardActions }) {
  const t = useTranslate();
  const { state, density, panel, status } = view;
  const title = state.kind === 'entry' ? state.entry.detail.zh : state.title;
  const reporting = panel === 'wrong' && actions.report;
  return (
    <div class="card" role="dialog" aria-label={t('cardLabel', title)}>
      <CardBar view={view} actions={actions} />
      <p class="for-ears" role="status">
        {announcement(t, state)}
      </p>
      <div class="card-body" tabIndex={0} key={title}>
        {reporting ? (
          <WrongForm title={title} onSend={reporting} onCancel={() => actions.setPanel(undefined)} />
        ) : state.kind === 'entry' ? (
          <TermCard entry={state.entry} surface={state.surface} density={density} here={view.here} onOpen={actions.open} />
        ) : state.kind === 'unlisted' ? (
          <UnlistedTerm title={state.title} unpacks={state.unpacks} />
        ) : (
          <div class="term compact">
            <h2 lang="zh-Hans">{title}</h2>
            <p>{t(state.kind === 'loading' ? 'cardLoading' : 'cardFailed')}</p>
          </div>
        )}
      </div>
      <StatusLine failed={status?.failed ?? false}>{status?.text}</StatusLine>
      {state.kind === 'entry' && !reporting && <CardFoot view={view} actions={actions} />}
      {!view.sheet && <span class="card-corner" data-drag="size" />}
    </div>
  );
}

/** What is read aloud when a card opens or goes on to another entry; focus may be elsewhere. */
function announcement(t: Translate, state: CardState): string {
  if (state.kind === 'loading') return '';
  if (state.kind === 'failed') return t('cardFailed');
  if (state.kind === 'unlisted') return t('cardAnnounce', state.title, t('cardUnlisted'));
  const { zh, gloss } = state.entry.detail;
  return t('cardAnnounce', zh, inLanguage(gloss, t.language));
}
