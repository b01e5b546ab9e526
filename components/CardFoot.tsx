import type { CardActions, CardView, CopyKind } from './card-view';
import { Icon } from './Icon';
import { Menu, type MenuItem } from './Menu';
import { useTranslate, type MessageKey } from './translate';

/** The names of what can be copied. */
const COPIES: Readonly<Record<CopyKind, MessageKey>> = {
  term: 'cardCopyTerm',
  gloss: 'cardCopyGloss',
  gbt7714: 'cardCopyGbt7714',
  chicago: 'cardCopyChicago',
};

/** The card's lower edge: everything or one look, copying, and what the reader has to say. */
export function CardFoot({ view, actions }: { view: CardView; actions: CardActions }) {
  const t = useTranslate();
  const { density, panel } = view;
  const { hide, report, setPanel } = actions;
  const more: MenuItem[] = [
    ...(hide ? [{ key: 'hide', label: t('cardHide'), icon: 'hide' as const }] : []),
    ...(report ? [{ key: 'wrong', label: t('cardWrong'), icon: 'flag' as const }] : []),
  ];
  return (
    <div class="card-foot">
      <button
        type="button"
        class="button quiet card-density"
        aria-expanded={density === 'full'}
        onClick={() => actions.setDensity(density === 'full' ? 'compact' : 'full')}
      >
        <Icon name={density === 'full' ? 'up' : 'down'} />
        {t(density === 'full' ? 'cardLess' : 'cardMore')}
      </button>
      <span class="card-space" />
      <Menu
        icon="copy"
        label={t('cardCopy')}
        named
        placement="up end"
        items={actions.copies.map((key) => ({ key, label: t(COPIES[key]) }))}
        open={panel === 'copy'}
        onToggle={(open) => setPanel(open ? 'copy' : undefined)}
        onChoose={(key) => actions.copy(key as CopyKind)}
      />
      {more.length > 0 && (
        <Menu
          icon="more"
          label={t('cardOther')}
          placement="up end"
          items={more}
          open={panel === 'more'}
          onToggle={(open) => setPanel(open ? 'more' : undefined)}
          onChoose={(key) => (key === 'hide' ? hide?.() : setPanel('wrong'))}
        />
      )}
    </div>
  );
}
