import { FilePicker } from '../../components/FilePicker';
import { ProgressBar } from '../../components/ProgressBar';
import { TextHead } from '../../components/TextHead';
import { useTranslate } from '../../components/translate';
import { ENCODINGS } from './import/decode';
import type { TextMarker } from './mark-text';
import { TextPane } from './TextPane';
import type { TextSlot } from './use-text-slot';

interface TextColumnProps {
  slot: TextSlot;
  /** What tables call the text beside another one; left out while it is the only one. */
  letter: string | undefined;
  marker: TextMarker;
  /** Ids of entries that are not marked. */
  hidden: ReadonlySet<string>;
}

/** One text: its head and words, or how far it has been read, or why it could not be. */
export function TextColumn({ slot, letter, marker, hidden }: TextColumnProps) {
  const t = useTranslate();
  const { reading, marked, open, close, setMarked } = slot;
  if (reading.kind === 'none') return null;
  const name = (reading.kind === 'open' ? reading.text.name : reading.name) || t('readerPasted');
  const head = (
    <TextHead
      name={name}
      letter={letter}
      characters={marked?.characters}
      encoding={reading.kind === 'open' ? reading.text.encoding : undefined}
      encodings={ENCODINGS}
      onEncoding={(encoding) => reading.kind === 'open' && open(reading.source, encoding)}
      onClose={close}
    />
  );
  if (reading.kind === 'open') {
    return (
      <TextPane label={name} blocks={reading.text.blocks} marker={marker} hidden={hidden} onMarked={setMarked}>
        {head}
      </TextPane>
    );
  }
  const figures = reading.kind === 'failed' ? reading.error.substitutions : [];
  const written = figures.map((figure) => (typeof figure === 'number' ? figure.toLocaleString(t.language) : figure));
  return (
    <section class="pane" aria-label={name}>
      {head}
      {reading.kind === 'reading' ? (
        <ProgressBar label={t('readerReading')} share={reading.share} />
      ) : (
        <div class="failure">
          <p role="alert">{t('readerFailed', name, t(reading.error.key, ...written))}</p>
          <FilePicker look="outlined" onFiles={([file]) => file && open(file)}>
            {t('readerChooseOther')}
          </FilePicker>
        </div>
      )}
    </section>
  );
}
