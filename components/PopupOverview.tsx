import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Category } from '../lexicon';
import { CategoryTable } from './CategoryTable';
import { Citations } from './Citations';
import { ExportPanel } from './ExportPanel';
import { PopupHeader } from './PopupHeader';
import { PopupSummary } from './PopupSummary';
import type { PopupViewProps } from './PopupView';
import { StatusLine } from './StatusLine';
import { Tabs } from './Tabs';
import { TermBrowser } from './TermBrowser';
import { useTranslate } from './translate';

type Tab = 'terms' | 'categories' | 'export';

/** The page's summary and, on three tabs, its terms, its categories, and the ways to take them along. */
export function PopupOverview(props: PopupViewProps) {
  const { page, head, categoriesOff, terms, lexicon, lexiconFailed = false, profile, failed, told, find, pageCitations } = props;
  const t = useTranslate();
  const [tab, setTab] = useState<Tab>('terms');
  const shown = useMemo(() => terms.filter((term) => !categoriesOff.includes(term.category)), [terms, categoriesOff]);
  const counts = useMemo(() => countByCategory(terms), [terms]);
  const isOn = head.enabled && head.siteOn;
  const panels: Record<Tab, () => ComponentChildren> = {
    terms: () => (
      <TermBrowser terms={shown} find={find} onOpen={props.onOpen}>
        {isOn && shown.length === 0 && terms.length > 0 && <p class="nothing">{t('popupAllOff')}</p>}
        {isOn && page === 'read' && profile?.characters === 0 && <p class="nothing">{t('popupNoneHint')}</p>}
        {(!isOn || page !== 'looking') && terms.length === 0 && <p class="nothing">{t('popupSearchInstead')}</p>}
      </TermBrowser>
    ),
    categories: () => (
      <div class="scroll">
        <CategoryTable
          profile={isOn && page === 'read' ? profile : undefined}
          counts={counts}
          off={categoriesOff}
          disabled={!head.enabled}
          onChange={props.onCategoriesOff}
        />
      </div>
    ),
    export: () => (
      <div class="scroll">
        <ExportPanel
          terms={shown.length}
          ready={lexicon !== undefined}
          onSave={(format) => props.onSave(format, shown)}
          onCopy={(format) => props.onCopy(format, shown)}
        />
        {pageCitations.length > 0 && (
          <Citations title={t('exportCitePage')} citations={pageCitations} onCopy={props.onCopyText} />
        )}
        <StatusLine failed={told?.failed ?? false}>{told?.text}</StatusLine>
      </div>
    ),
  };
  return (
    <>
      <PopupHeader {...head} forbidden={page === 'forbidden'} />
      {failed && (
        <p class="failed" role="alert">
          {t('popupSettingFailed')}
        </p>
      )}
      <p class="summary" role="status">
        {summary(props, terms.length - shown.length, t)}
      </p>
      <Tabs
        label={t('extensionName')}
        tabs={[
          { key: 'terms', label: t('popupTabTerms') },
          { key: 'categories', label: t('popupCategories') },
          { key: 'export', label: t('popupTabExport') },
        ]}
        chosen={tab}
        onChoose={setTab}
      >
        {panels[tab]()}
      </Tabs>
      <footer class="about">
        {lexicon && t('popupLexicon', lexicon.entries, lexicon.documents)}
        {lexiconFailed && <StatusLine failed>{t('popupLexiconFailed')}</StatusLine>}
      </footer>
    </>
  );
}

function summary(
  { page, head: { site, enabled, siteOn }, terms, profile }: PopupViewProps,
  hidden: number,
  t: ReturnType<typeof useTranslate>,
): ComponentChildren {
  if (page === 'forbidden') return t('popupForbidden');
  if (!enabled) return t('popupOffEverywhere');
  if (!siteOn) return t('popupOffHere', site);
  if (page === 'looking') return t('popupLooking');
  if (terms.length === 0) return t('popupNone');
  const occurrences = terms.reduce((total, term) => total + term.count, 0);
  return <PopupSummary terms={terms.length} occurrences={occurrences} hidden={hidden} profile={profile} />;
}

function countByCategory(terms: PopupViewProps['terms']): Map<Category, number> {
  const counts = new Map<Category, number>();
  for (const { category, count } of terms) counts.set(category, (counts.get(category) ?? 0) + count);
  return counts;
}
