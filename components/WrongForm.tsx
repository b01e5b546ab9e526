import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import type { WrongReport } from './card-view';
import { useTranslate, type MessageKey } from './translate';

/** The longest note that is kept, in UTF-16 units. */
const LONGEST_NOTE = 1000;

const KINDS: readonly (readonly [what: WrongReport['what'], label: MessageKey])[] = [
  ['not-here', 'cardWrongNotHere'],
  ['explanation', 'cardWrongExplanation'],
  ['other', 'cardWrongOther'],
];

interface WrongFormProps {
  /** The term that it is about. */
  title: string;
  onSend: (report: WrongReport) => void;
  onCancel: () => void;
}

/**
 * Asks what is wrong with a mark. What is typed stays in the fields until it is sent: in a page, no event tells of it.
 */
export function WrongForm({ title, onSend, onCancel }: WrongFormProps) {
  const t = useTranslate();
  const name = useId();
  const fields = useRef<HTMLFieldSetElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const page = useRef<HTMLInputElement>(null);
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  const send = () => {
    const chosen = fields.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    onSend({
      what: KINDS.find(([what]) => what === chosen)?.[0] ?? 'other',
      note: note.current?.value.trim() ?? '',
      withPage: page.current?.checked === true,
    });
  };
  return (
    <div class="wrong-form">
      <fieldset ref={fields}>
        <legend>{t('cardWrongTitle', title)}</legend>
        {KINDS.map(([what, label], at) => (
          <label key={what}>
            <input type="radio" name={name} value={what} defaultChecked={at === 0} />
            {t(label)}
          </label>
        ))}
      </fieldset>
      <label class="wrong-note">
        {t('cardWrongNote')}
        <textarea ref={note} rows={2} maxLength={LONGEST_NOTE} />
      </label>
      <label>
        <input ref={page} type="checkbox" />
        {t('cardWrongPage')}
      </label>
      <p class="status-line">{t('cardWrongKept')}</p>
      <div class="wrong-buttons">
        <Button onPress={onCancel}>{t('cardCancel')}</Button>
        <Button look="primary" onPress={send}>
          {t('cardSave')}
        </Button>
      </div>
    </div>
  );
}
