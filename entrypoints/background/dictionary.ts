import { createSearch, openBook, type Book, type CompiledDetails, type EntryLink, type Search } from '../../lexicon';

/** Opens the dictionary when it is first needed, once for as long as the background lives. */
export interface Dictionary {
  /**
   * @returns the open book
   * @throws Error if the file is missing or damaged; the next call tries again
   */
  open: () => Promise<Book>;
  /**
   * @returns the best entries for what a reader types, the best one first
   * @throws Error as `open` does
   */
  find: (query: string, limit: number) => Promise<EntryLink[]>;
}

/** @param load fetches `details.json` from the extension's own files */
export function createDictionary(load: () => Promise<Pick<Response, 'ok' | 'status' | 'json'>>): Dictionary {
  let loading: Promise<{ book: Book; details: CompiledDetails }> | undefined;
  let search: Search | undefined;
  const read = async () => {
    const response = await load();
    if (!response.ok) throw new Error(`details.json: ${response.status}`);
    const details = (await response.json()) as CompiledDetails;
    if (!Array.isArray(details.entries) || !Array.isArray(details.documents)) throw new Error('details.json holds no dictionary');
    return { book: openBook(details), details };
  };
  const get = () => {
    loading ??= read().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    open: async () => (await get()).book,
    async find(query, limit) {
      const { book, details } = await get();
      // Most readers never search from here: prepared when somebody does.
      search ??= createSearch(details);
      return search.find(query, limit).flatMap(({ id }) => book.link(id) ?? []);
    },
  };
}
