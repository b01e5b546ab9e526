import { useEffect, useState } from 'preact/hooks';
import type { Runtime } from 'webextension-polyfill';
import { createSearch, type Search } from '../../lexicon';
import { loadDictionary, type LoadedDictionary } from '../shared/dictionary';
import { reportError } from '../shared/errors';

/** A page that tells nothing for so long is not waited for, in milliseconds. */
const PATIENCE_MS = 250;

/**
 * Loads the dictionary and prepares the search, neither before the page has drawn what it knows without them: reading two
 * megabytes would hold it up.
 * @param drawn whether what the page shows without it is drawn
 */
export function useDictionary(runtime: Pick<Runtime.Static, 'getURL'>, drawn: boolean) {
  const [dictionary, setDictionary] = useState<LoadedDictionary>();
  const [search, setSearch] = useState<Search>();
  /** Whether the extension's own file could not be read. */
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (dictionary !== undefined) return undefined;
    let gone = false;
    const load = () =>
      void loadDictionary(runtime).then(
        (loaded) => {
          if (!gone) setDictionary(loaded);
        },
        (error: unknown) => {
          setFailed(true);
          reportError('dictionary', error);
        },
      );
    // A frame is painted before a task that it has put off begins.
    const timer = setTimeout(() => requestAnimationFrame(() => setTimeout(load)), drawn ? 0 : PATIENCE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [runtime, drawn, dictionary]);

  useEffect(() => {
    if (dictionary === undefined) return undefined;
    const idle = requestIdleCallback(() => setSearch(readySearch(dictionary.details)), { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(idle);
  }, [dictionary]);

  return { dictionary, search, failed };
}

/** A search that has been through its first query: browsers take much longer for what they have not run before. */
function readySearch(details: LoadedDictionary['details']): Search {
  const search = createSearch(details);
  search.find('a');
  search.find('中');
  return search;
}
