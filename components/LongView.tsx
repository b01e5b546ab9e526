import type { FullEntry } from '../lexicon';
import { longViewLine } from './long-view-line';
import { Sparkline } from './Sparkline';
import { printRate, sparklineColumns } from './sparkline-columns';
import { useTranslate } from './translate';
import { yearRanges } from './year-ranges';

/** What the national work reports show of an entry; nothing where it was not counted there. */
export function LongView({ entry: { detail, reports } }: { entry: FullEntry }) {
  const t = useTranslate();
  const first = reports[0];
  const latest = reports.at(-1);
  if (detail.longView === undefined || !first || !latest) return null;
  if (detail.longView === null) {
    return <p class="note">{t('longViewNever', reports.length, first.year, latest.year)}</p>;
  }
  const { peak } = sparklineColumns(reports);
  const counted = yearRanges(reports.map(({ year }) => year)).join(t.language === 'zh' ? '、' : ', ');
  return (
    <div class="long-view">
      <p class="corpus">{longViewLine(t, detail.longView, latest.year)}</p>
      <Sparkline reports={reports} category={detail.category} />
      {peak && <p class="note">{t('longViewNote', printRate(peak.rate), peak.year, reports.length, counted)}</p>}
    </div>
  );
}
