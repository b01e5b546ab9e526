import { DispersionStrip } from '../../components/DispersionStrip';
import { PlacedTerms } from '../../components/PlacedTerms';
import { summaryLine } from '../../components/summary-line';
import { useTranslate, type Translate } from '../../components/translate';
import type { Book } from '../../lexicon';
import { isOnFor, type Settings } from '../shared/settings';
import type { CombinedPage } from './combine-frames';
import type { BesidePage } from './use-page';

interface PageTermsProps {
  page: BesidePage;
  combined: CombinedPage;
  settings: Settings;
  /** `undefined` until it has been loaded. */
  book: Book | undefined;
  /** The number of the place that was jumped to last; -1 for none. */
  current: number;
  onJump: (place: number) => void;
  onOpen: (id: string) => void;
}

/** The page beside the panel: where its terms stand, and which they are. */
export function PageTerms({ page, combined, settings, book, current, onJump, onOpen }: PageTermsProps) {
  const t = useTranslate();
  const { terms, places, length } = combined;
  const trouble = troubleOf(t, page, settings, terms.length);
  const title = page.reports.find(({ top }) => top)?.title ?? page.tab?.title ?? '';
  return (
    <section class="page-terms" aria-label={t('panelPage')}>
      <h1>{title === '' ? page.tab?.site : title}</h1>
      <p class="summary" role="status">
        {trouble ?? summaryLine(t, terms.length, places.length)}
      </p>
      {trouble === undefined && (
        <>
          <DispersionStrip places={places} length={length} current={current} onJump={onJump} />
          <PlacedTerms
            terms={terms.map((term) => ({ gloss: undefined, ...book?.link(term.id), ...term }))}
            places={places}
            current={current}
            onJump={onJump}
            onOpen={onOpen}
          />
        </>
      )}
    </section>
  );
}

/** Why there is nothing to list, in words; `undefined` where there is. */
function troubleOf(t: Translate, { tab, state }: BesidePage, settings: Settings, terms: number): string | undefined {
  if (tab === undefined) return t('panelNoPage');
  if (state === 'forbidden') return t('popupForbidden');
  if (!settings.enabled) return t('popupOffEverywhere');
  if (!isOnFor(settings, tab.site)) return t('popupOffHere', tab.site);
  if (terms > 0) return undefined;
  return t(state === 'looking' ? 'popupLooking' : 'popupNone');
}
