import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { FilePicker } from '../../components/FilePicker';
import { Menu } from '../../components/Menu';
import { useTranslate, type MessageKey } from '../../components/translate';
import { dayOf, exportFile, exportRows, EXPORT_FORMATS, type ExportFormat } from '../../lexicon';
import type { LoadedDictionary } from '../shared/dictionary';
import { saveFile } from '../shared/save-file';
import type { NamedText } from './named-text';
import { countTerms, placesOf } from './term-counts';

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

const NAMES: Readonly<Record<ExportFormat, MessageKey>> = {
  csv: 'exportCsv',
  json: 'exportJson',
  markdown: 'exportMarkdown',
  anki: 'exportAnki',
};

/** What stands for each of two texts beside the other, as at their heads. */
const LETTERS = ['readerCompareRateA', 'readerCompareRateB'] as const satisfies MessageKey[];

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
    const about = { title: text.name, url: '', date: dayOf(new Date()), lexicon: dictionary.details.stamp };
    const rows = exportRows(dictionary.book, countTerms(placesOf(text.marked)));
    saveFile(document, exportFile(format as ExportFormat, rows, about, text.name));
  };
  return (
    <header class="toolbar">
      <h1>
        <img src="/icon/48.png" alt="" width="24" height="24" />
        {t('readerTitle')}
      </h1>
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
              items={texts.flatMap((_, number) =>
                EXPORT_FORMATS.map((format) => ({
                  key: `${number} ${format}`,
                  label: texts.length > 1 ? `${t(LETTERS[number] ?? LETTERS[0])} · ${t(NAMES[format])}` : t(NAMES[format]),
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
