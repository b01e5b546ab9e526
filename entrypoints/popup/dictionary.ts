import type { Runtime } from 'webextension-polyfill';
import { openBook, type Book, type CompiledDetails } from '../../lexicon';

/** Opens the dictionary from the extension's own files. */
export async function loadDictionary(runtime: Pick<Runtime.Static, 'getURL'>): Promise<{ book: Book; documents: number }> {
  const response = await fetch(runtime.getURL('/details.json'));
  const details = (await response.json()) as CompiledDetails;
  return { book: openBook(details), documents: details.documents.length };
}
