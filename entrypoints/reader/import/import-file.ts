import { decode, decodeAs, type Decoded } from './decode';
import { ImportError } from './import-error';
import { blocksOfText } from './from-text';
import type { ImportedText, ImportOptions, TextBlock } from './text-blocks';

/** The greatest file that is taken in, in bytes. */
export const MOST_BYTES = 50_000_000;
/** The longest text that is taken in, in UTF-16 units. */
export const MOST_CHARACTERS = 3_000_000;

/** What files are, by their first bytes; whatever begins otherwise is text. */
const SIGNATURES: readonly [kind: 'pdf' | 'docx' | 'doc' | 'rtf', bytes: string][] = [
  ['pdf', '%PDF-'],
  ['docx', 'PK\x03\x04'],
  ['doc', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
];

/**
 * Takes in one file: text, HTML, Word or PDF. What reads each format is loaded when the first file of it comes.
 * @throws ImportError with what is wrong with the file; the signal's reason if it is aborted
 */
export async function importFile(file: File, options: ImportOptions): Promise<ImportedText> {
  const mega = (bytes: number) => Math.ceil(bytes / 1_000_000);
  if (file.size === 0) throw new ImportError('readerErrorEmpty');
  if (file.size > MOST_BYTES) throw new ImportError('readerErrorLarge', [mega(file.size), mega(MOST_BYTES)]);
  const bytes = await bytesOf(file);
  options.signal.throwIfAborted();
  const { blocks, decoded } = await read(file.name, bytes, options);
  const length = blocks.reduce((total, block) => total + block.text.length, 0);
  if (length === 0) throw new ImportError('readerErrorEmpty');
  if (length > MOST_CHARACTERS) throw new ImportError('readerErrorLong', [length, MOST_CHARACTERS]);
  options.signal.throwIfAborted();
  return {
    name: file.name,
    blocks,
    encoding: decoded && { taken: decoded.encoding, unreadable: decoded.unreadable },
  };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that has gone since it was chosen.
    throw new ImportError('readerErrorUnreadable');
  }
}

async function read(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: ImportOptions,
): Promise<{ blocks: TextBlock[]; decoded?: Decoded }> {
  const kind = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (kind === 'doc' || kind === 'rtf') throw new ImportError('readerErrorOldWord');
  if (kind === 'docx') return { blocks: await (await import('./from-docx')).blocksOfDocx(bytes) };
  if (kind === 'pdf') return { blocks: await (await import('./from-pdf')).blocksOfPdf(bytes, options) };
  const chosen = options.encoding && decodeAs(bytes, options.encoding);
  if (!/\.x?html?$/i.test(name)) {
    const decoded = chosen ?? (await decode(bytes));
    return { blocks: blocksOfText(decoded.text), decoded };
  }
  const { blocksOfHtml, declaredEncoding } = await import('./from-html');
  const decoded = chosen ?? (await decode(bytes, declaredEncoding(bytes)));
  return { blocks: blocksOfHtml(decoded.text), decoded };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature).every((character, at) => bytes[at] === character.charCodeAt(0));
}
