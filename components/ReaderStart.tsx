import { useState } from 'preact/hooks';
import { Button } from './Button';
import { FilePicker } from './FilePicker';
import { useTranslate } from './translate';

interface ReaderStartProps {
  onFiles: (files: File[]) => void;
  onWords: (words: string) => void;
}

/** What the reader page shows before a text is open: ways to bring one. */
export function ReaderStart({ onFiles, onWords }: ReaderStartProps) {
  const t = useTranslate();
  const [words, setWords] = useState('');
  return (
    <div class="start">
      <p class="start-lead">{t('readerLead')}</p>
      <div class="start-files">
        <p class="start-drop">{t('readerDrop')}</p>
        <FilePicker look="primary" onFiles={onFiles}>
          {t('readerChoose')}
        </FilePicker>
        <p class="note">{t('readerFormats')}</p>
      </div>
      <form
        class="start-paste"
        onSubmit={(event) => {
          event.preventDefault();
          onWords(words);
        }}
      >
        <label for="words">{t('readerPaste')}</label>
        <textarea
          id="words"
          class="field"
          rows={6}
          lang="zh"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button disabled={words.trim() === ''}>{t('readerMark')}</Button>
      </form>
      <p class="note">{t('readerPrivate')}</p>
    </div>
  );
}
