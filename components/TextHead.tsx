import { IconButton } from './IconButton';
import { useTranslate } from './translate';

interface TextHeadProps<Encoding extends string> {
  name: string;
  /** What tables call it beside another text; left out while it is the only one. */
  letter?: string | undefined;
  /** Length in UTF-16 units, white space left out; unknown until the text is marked. */
  characters: number | undefined;
  /** How the file's bytes were read; left out where its format says it. */
  encoding?: { taken: Encoding; unreadable: number } | undefined;
  encodings: readonly Encoding[];
  onEncoding: (encoding: Encoding) => void;
  onClose: () => void;
}

/** The line above a text: its name, its length, and how its bytes were read, which the reader may change. */
export function TextHead<Encoding extends string>(props: TextHeadProps<Encoding>) {
  const { name, letter, characters, encoding, encodings, onEncoding, onClose } = props;
  const t = useTranslate();
  return (
    <header class="text-head">
      <h2 title={name}>
        {letter !== undefined && <span class="text-letter">{letter}</span>}
        {name}
      </h2>
      {characters !== undefined && <span class="note">{t('readerLength', characters.toLocaleString(t.language))}</span>}
      {encoding && (
        <label class="choice">
          <span>{t('readerEncoding')}</span>
          <select class="field" value={encoding.taken} onChange={(event) => onEncoding(event.currentTarget.value as Encoding)}>
            {encodings.map((value) => (
              <option key={value} value={value}>
                {value.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
      )}
      <IconButton icon="close" label={t('readerClose', name)} onPress={onClose} />
      {encoding && encoding.unreadable > 0 && (
        <p class="text-notice" role="status">
          {t('readerUnreadable', encoding.unreadable, encoding.taken.toUpperCase())}
        </p>
      )}
    </header>
  );
}
