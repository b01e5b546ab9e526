import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { reportError } from '../shared/errors';
import type { Encoding } from './import/decode';
import { blocksOfText } from './import/from-text';
import { importFile, MOST_CHARACTERS } from './import/import-file';
import { ImportError } from './import/import-error';
import type { ImportedText } from './import/text-blocks';
import type { MarkedText } from './mark-text';

/** Where one text comes from: a file, or words that were pasted or dropped. */
export type TextSource = File | string;

/** How far the reading of one text has come. */
export type Reading =
  | { kind: 'none' }
  /** `share` goes from 0 to 1. */
  | { kind: 'reading'; name: string; share: number }
  | { kind: 'failed'; name: string; error: ImportError }
  | { kind: 'open'; source: TextSource; text: ImportedText };

/** One place for a text. */
export interface TextSlot {
  reading: Reading;
  /** The text with its marks, as soon as all of it is marked. */
  marked: MarkedText | undefined;
  setMarked: (marked: MarkedText | undefined) => void;
  /** Reads a text in place of the one before it. */
  open: (source: TextSource, encoding?: Encoding) => void;
  /** Forgets the text. */
  close: () => void;
}

/** A place for a text. What it holds is kept in memory alone and goes with the page. */
export function useTextSlot(): TextSlot {
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const [marked, setMarked] = useState<MarkedText>();
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const open = useCallback((source: TextSource, encoding?: Encoding) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const name = typeof source === 'string' ? '' : source.name;
    setReading({ kind: 'reading', name, share: 0 });
    const onProgress = (share: number) => {
      if (!signal.aborted) setReading({ kind: 'reading', name, share });
    };
    const work = typeof source === 'string' ? importWords(source) : importFile(source, { encoding, signal, onProgress });
    work.then(
      (text) => {
        if (!signal.aborted) setReading({ kind: 'open', source, text });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        if (!(error instanceof ImportError)) reportError('reader', error);
        setReading({
          kind: 'failed',
          name,
          error: error instanceof ImportError ? error : new ImportError('readerErrorUnreadable'),
        });
      },
    );
  }, []);
  const close = useCallback(() => {
    running.current?.abort();
    setReading({ kind: 'none' });
  }, []);
  return { reading, marked, setMarked, open, close };
}

/** Words that were pasted or dropped, with the limits of files. */
function importWords(words: string): Promise<ImportedText> {
  if (words.length > MOST_CHARACTERS) {
    return Promise.reject(new ImportError('readerErrorLong', [words.length, MOST_CHARACTERS]));
  }
  const blocks = blocksOfText(words);
  return blocks.length === 0 ? Promise.reject(new ImportError('readerErrorEmpty')) : Promise.resolve({ name: '', blocks });
}
