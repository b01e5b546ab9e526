/** The lexicon's only runtime face. */
export { openBook } from './book';
export type { Book, Context, CountedReport, EntryLink, FullEntry } from './book';
export { createMatcher } from './match/matcher';
export type { Matcher } from './match/matcher';
export { unpackPattern } from './pattern-rows';
export { CATEGORIES, FORMS, SCOPES } from './types';
export type {
  Bilingual,
  Category,
  CompiledDetails,
  CompiledPatterns,
  CorpusDocument,
  EntryDetail,
  Form,
  Hit,
  LexiconStamp,
  LongView,
  Pattern,
  Relation,
  Scope,
} from './types';
