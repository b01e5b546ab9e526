import { EXPORT_FORMATS, type ExportFormat } from '../lexicon';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { useTranslate, type MessageKey } from './translate';

const NAMES: Readonly<Record<ExportFormat, MessageKey>> = {
  csv: 'exportCsv',
  json: 'exportJson',
  markdown: 'exportMarkdown',
  anki: 'exportAnki',
};

interface ExportPanelProps {
  /** How many terms will be written. */
  terms: number;
  /** Whether the dictionary is there. */
  ready: boolean;
  onSave: (format: ExportFormat) => void;
  onCopy: (format: ExportFormat) => void;
}

/** Takes a page's terms along: as a file, or by the clipboard. */
export function ExportPanel({ terms, ready, onSave, onCopy }: ExportPanelProps) {
  const t = useTranslate();
  const disabled = !ready || terms === 0;
  return (
    <section class="exports">
      <h3>{t('exportTerms', terms)}</h3>
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li key={format} data-format={format}>
            <span>{t(NAMES[format])}</span>
            <Button icon="download" disabled={disabled} hint={t('exportSaveAs', t(NAMES[format]))} onPress={() => onSave(format)}>
              {t('exportSave')}
            </Button>
            <IconButton
              icon="copy"
              disabled={disabled}
              label={t('exportCopyAs', t(NAMES[format]))}
              onPress={() => onCopy(format)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
