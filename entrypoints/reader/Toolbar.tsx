import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { FilePicker } from '../../components/FilePicker';
import { Menu } from '../../components/Menu';
import { useTranslate } from '../../components/translate';
import type { LoadedDictionary } from '../shared/dictionary';
import { download } from '../screen/download';
import { exportText, FORMATS, type ExportFormat } from './export-text';
import type { NamedText } from './named-text';

interface ToolbarProps {
  /** The texts that are open and marked. */
  texts: readonly NamedText[];
  dictionary: LoadedDictionary | undefined;
  /** How many texts are open, being read or could not be read. */
  used: number;
  /** Opens a text beside the one that is open. */
  onCompare: (files: File[]) => void;
  /** Forgets all texts. */
  onNew: () => void;
}

const NAMES = { csv: 'CSV', json: 'JSON', md: 'Markdown', anki: 'Anki' } as const;

/** The line over everything: what the page is, and what can be done with the texts. */
export function Toolbar({ texts, dictionary, used, onCompare, onNew }: ToolbarProps) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const listener = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [open]);
  const save = (key: string) => {
    setOpen(false);
    const [number = 0, format = ''] = key.split(' ');
    const text = texts[Number(number)];
    if (text === undefined || dictionary === undefined) return;
    const { name, type, content } = exportText(text, dictionary, format as ExportFormat, new Date());
    download(document, name, type, content);
  };
  return (
    <header class="toolbar">
      <h1>{t('readerTitle')}</h1>
      {used > 0 && <p class="note">{t('readerPrivate')}</p>}
      {used > 0 && (
        <div class="toolbar-actions">
          {used === 1 && texts.length === 1 && (
            <FilePicker look="outlined" onFiles={onCompare}>
              {t('readerCompare')}
            </FilePicker>
          )}
          {texts.length > 0 && dictionary && (
            <Menu
              icon="download"
              label={t('readerExport')}
              named
              placement="end"
              open={open}
              items={texts.flatMap(({ name }, number) =>
                FORMATS.map((format) => ({
                  key: `${number} ${format}`,
                  label: texts.length > 1 ? `${NAMES[format]} · ${name}` : NAMES[format],
                })),
              )}
              onToggle={setOpen}
              onChoose={save}
            />
          )}
          <Button onPress={onNew}>{t('readerNew')}</Button>
        </div>
      )}
    </header>
  );
}
