/** The lexicon's only runtime face. */
export { openBook } from './book';
export type { Book, Context, CountedReport, EntryLink, FullEntry } from './book';
export { createMatcher } from './match/matcher';
export { openPagePatterns } from './page-patterns';
export type { Matcher } from './match/matcher';
export { unpackPattern } from './pattern-rows';
export { CATEGORIES } from './types';
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
  PagePatterns,
  Pattern,
  Relation,
  Scope,
} from './types';
