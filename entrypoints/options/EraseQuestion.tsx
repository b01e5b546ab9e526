import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button';
import { useTranslate } from '../../components/translate';

interface EraseQuestionProps {
  onExport: () => void;
  onErase: () => void;
  onCancel: () => void;
}

/** Asks before everything is erased, and offers to save it first. Escape is a no. */
export function EraseQuestion({ onExport, onErase, onCancel }: EraseQuestionProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything is drawn, and whether or not the page is in view.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="erase" aria-labelledby="erase-question" onCancel={onCancel}>
      <p id="erase-question">{t('optionsEraseAsk')}</p>
      <div class="buttons">
        <Button look="primary" onPress={onCancel}>
          {t('optionsCancel')}
        </Button>
        <Button icon="download" onPress={onExport}>
          {t('optionsExport')}
        </Button>
        <Button onPress={onErase}>{t('optionsEraseYes')}</Button>
      </div>
    </dialog>
  );
}
