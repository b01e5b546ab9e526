import type { Runtime } from 'webextension-polyfill';
import { openBook, type Book, type CompiledDetails } from '../../lexicon';

/** The dictionary of an extension page: the book to look things up in, and the data that searches and figures are made of. */
export interface LoadedDictionary {
  book: Book;
  details: CompiledDetails;
  /** How many speeches the corpus has. */
  documents: number;
}

/**
 * Opens the dictionary from the extension's own files.
 * @throws TypeError or SyntaxError if the file is missing or damaged
 */
export async function loadDictionary(runtime: Pick<Runtime.Static, 'getURL'>): Promise<LoadedDictionary> {
  const response = await fetch(runtime.getURL('/details.json'));
  const details = (await response.json()) as CompiledDetails;
  return { book: openBook(details), details, documents: details.documents.length };
}
