import { compileLexicon } from '../lexicon/compile/compile';
import type { Readings } from '../lexicon/compile/readings';
import type { CompiledDetails, CorpusDocument, Entry } from '../lexicon/types';

/** @returns an entry that breaks no rule by itself; what a test is about goes into `more` */
export function entryOf(id: string, zh: string, more: Partial<Entry> = {}): Entry {
  const half = { zh: '释', en: 'meaning' };
  return {
    id,
    zh,
    category: 'rural',
    form: 'set-phrase',
    scope: 'national',
    gloss: half,
    definition: half,
    evidence: 'corpus',
    ...more,
  };
}

/** @returns a document that says nothing but `text` */
export function documentOf(id: string, text: string): CorpusDocument {
  return { id, title: { zh: id, en: id }, meeting: { zh: '', en: '' }, office: null, year: 2023, text };
}

/** @returns the compiled dictionary of a few entries and speeches; readings are the headwords themselves if none are given */
export function detailsOf(
  entries: readonly Entry[],
  documents: readonly CorpusDocument[] = [],
  readings: Readings = { pinyin: (zh) => zh, hant: (zh) => zh },
): CompiledDetails {
  return compileLexicon(entries, documents, readings, { schema: 3, inputs: '0123456789abcdef', entries: entries.length }).details;
}
