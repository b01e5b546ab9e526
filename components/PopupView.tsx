import type { ComponentChildren } from 'preact';
import type { Category, FullEntry } from '../lexicon';
import { CategoryToggles } from './CategoryToggles';
import { Switch } from './Switch';
import { TermCard } from './TermCard';
import { TermList, type ListedTerm } from './TermList';
import { useTranslate } from './translate';

/** What is known of the active tab's page. */
export type PageState = 'looking' | 'forbidden' | 'read';

export interface PopupViewProps {
  page: PageState;
  /** The page's host name; empty where it has none. */
  site: string;
  enabled: boolean;
  siteOn: boolean;
  categoriesOff: readonly Category[];
  /** All terms of the page, those of categories that are off too. */
  terms: readonly ListedTerm[];
  lexicon: { entries: number; documents: number } | undefined;
  /** The entry that the reader has opened. */
  opened: FullEntry | undefined;
  /** Whether the last setting could not be stored. */
  failed: boolean;
  onEnable: (on: boolean) => void;
  onEnableSite: (on: boolean) => void;
  onToggle: (category: Category, on: boolean) => void;
  onOpen: (id: string) => void;
  onBack: () => void;
  onShow: (id: string) => void;
}

/** The popup: the page's summary, switches and terms, or one term's explanation. */
export function PopupView(props: PopupViewProps) {
  return props.opened ? <OpenedTerm {...props} opened={props.opened} /> : <Overview {...props} />;
}

function OpenedTerm({ opened, terms, onOpen, onBack, onShow }: PopupViewProps & { opened: FullEntry }) {
  const t = useTranslate();
  const { id } = opened.detail;
  return (
    <main class="opened">
      <nav class="bar">
        <button type="button" class="back" onClick={onBack}>
          ← {t('back')}
        </button>
        {terms.some((term) => term.id === id) && (
          <button type="button" class="show" onClick={() => onShow(id)}>
            {t('popupShowOnPage')}
          </button>
        )}
      </nav>
      <div class="scroll">
        <TermCard key={id} entry={opened} onOpen={onOpen} />
      </div>
    </main>
  );
}

function Overview(props: PopupViewProps) {
  const { page, site, enabled, siteOn, categoriesOff, terms, lexicon, failed, onEnable, onEnableSite, onToggle, onOpen } = props;
  const t = useTranslate();
  const shown = terms.filter((term) => !categoriesOff.includes(term.category));
  return (
    <main>
      <header class="bar">
        <h1>{t('extensionName')}</h1>
        <Switch checked={enabled} onChange={onEnable}>
          {t('popupSwitchAll')}
        </Switch>
        {page !== 'forbidden' && (
          <Switch checked={siteOn} disabled={!enabled || site === ''} onChange={onEnableSite}>
            {site === '' ? t('popupSwitchThisSite') : t('popupSwitchSite', site)}
          </Switch>
        )}
      </header>
      {failed && (
        <p class="failed" role="alert">
          {t('popupSettingFailed')}
        </p>
      )}
      <p class="summary" role="status">
        {summary(props, shown.length, t)}
      </p>
      <CategoryToggles off={categoriesOff} counts={countByCategory(terms)} disabled={!enabled} onToggle={onToggle} />
      {shown.length === 0 && terms.length > 0 && enabled && siteOn && <p class="summary">{t('popupAllOff')}</p>}
      {shown.length > 0 && enabled && siteOn && (
        <section class="scroll">
          <h2>{t('popupTerms')}</h2>
          <TermList terms={shown} onOpen={onOpen} />
        </section>
      )}
      {lexicon && <footer class="about">{t('popupLexicon', lexicon.entries, lexicon.documents)}</footer>}
    </main>
  );
}

function summary(
  { page, site, enabled, siteOn, terms }: PopupViewProps,
  shown: number,
  t: ReturnType<typeof useTranslate>,
): ComponentChildren {
  if (page === 'forbidden') return t('popupForbidden');
  if (!enabled) return t('popupOffEverywhere');
  if (!siteOn) return t('popupOffHere', site);
  if (page === 'looking') return t('popupLooking');
  if (terms.length === 0) return t('popupNone');
  const occurrences = terms.reduce((total, term) => total + term.count, 0);
  return (
    <>
      <strong>{t('popupSummary', terms.length, occurrences)}</strong>
      {shown < terms.length && <span> · {t('popupSummaryHidden', terms.length - shown)}</span>}
    </>
  );
}

function countByCategory(terms: readonly ListedTerm[]): Map<Category, number> {
  const counts = new Map<Category, number>();
  for (const { category, count } of terms) counts.set(category, (counts.get(category) ?? 0) + count);
  return counts;
}
