import type { ExportFile } from '../../lexicon';

/** How long a browser may take to begin with a file before its data is let go, in milliseconds. */
const KEPT_MS = 60_000;

/** Has the browser save a text as a file, where the reader's files go. */
export function saveFile(document: Document, { name, text, type }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
