import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import { interfaceTag, useTranslate, type MessageKey } from '../../components/translate';
import type { Correction } from '../shared/corrections';
import { Section } from './Section';

const WRONG_NAMES: Readonly<Record<Correction['what'], MessageKey>> = {
  'not-here': 'optionsWrongNotHere',
  explanation: 'optionsWrongExplanation',
  other: 'optionsWrongOther',
};

interface ReportsSectionProps {
  /** The newest first. */
  corrections: readonly Correction[];
  onRemove: (key: string) => void;
  onExport: () => void;
}

/** What the reader has reported as wrong. */
export function ReportsSection({ corrections, onRemove, onExport }: ReportsSectionProps) {
  const t = useTranslate();
  return (
    <Section id="reports" title="optionsReports" lead="optionsReportsLead">
      {corrections.length === 0 ? (
        <p class="none">{t('optionsReportsNone')}</p>
      ) : (
        <ul class="rows reports">
          {corrections.map(({ key, surface, what, sentence, note, page, date }) => (
            <li key={key}>
              <div>
                <p>
                  <strong lang="zh">{surface}</strong> · {t(WRONG_NAMES[what])} ·{' '}
                  <time dateTime={date}>{new Date(date).toLocaleDateString(interfaceTag(t), { dateStyle: 'medium' })}</time>
                </p>
                <blockquote lang="zh">{sentence}</blockquote>
                {note !== '' && <p>{note}</p>}
                {page && (
                  <p class="hint">
                    {page.title} {page.url}
                  </p>
                )}
              </div>
              <IconButton icon="close" label={t('optionsReportDelete', surface)} onPress={() => onRemove(key)} />
            </li>
          ))}
        </ul>
      )}
      <Button icon="download" disabled={corrections.length === 0} onPress={onExport}>
        {t('optionsReportsExport')}
      </Button>
    </Section>
  );
}
