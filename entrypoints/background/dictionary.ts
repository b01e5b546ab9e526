import { openBook, type Book, type CompiledDetails } from '../../lexicon';

/** Opens the dictionary when it is first needed, once for as long as the background lives. */
export interface Dictionary {
  /**
   * @returns the open book
   * @throws Error if the file is missing or damaged; the next call tries again
   */
  open(): Promise<Book>;
}

/** @param load fetches `details.json` from the extension's own files */
export function createDictionary(load: () => Promise<Pick<Response, 'ok' | 'status' | 'json'>>): Dictionary {
  let book: Promise<Book> | undefined;
  const read = async () => {
    const response = await load();
    if (!response.ok) throw new Error(`details.json: ${response.status}`);
    const details = (await response.json()) as CompiledDetails;
    if (!Array.isArray(details.entries) || !Array.isArray(details.documents)) throw new Error('details.json holds no dictionary');
    return openBook(details);
  };
  return {
    open() {
      book ??= read().catch((error: unknown) => {
        book = undefined;
        throw error;
      });
      return book;
    },
  };
}
