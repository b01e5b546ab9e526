/** The lexicon's only runtime face. */
export { openBook } from './book';
export type { Book, Context, CountedReport, EntryLink, FullEntry } from './book';
export { concordance, cutLine } from './concordance/concordance';
export type { KwicLine } from './concordance/concordance';
export { sortByLeft, sortByRight } from './concordance/sort';
export { cleanAddress, dayOf, lexiconVersion } from './exports/about';
export type { About } from './exports/about';
export { toAnki } from './exports/anki';
export { cite, citeTerm, CITATION_STYLES } from './exports/cite';
export type { CitationStyle } from './exports/cite';
export { toCsv } from './exports/csv';
export { exportFile, EXPORT_FORMATS } from './exports/export-file';
export type { ExportFile, ExportFormat } from './exports/export-file';
export { toJson } from './exports/json';
export { toMarkdown } from './exports/markdown';
export { exportRows } from './exports/rows';
export type { ExportRow } from './exports/rows';
export { createMatcher } from './match/matcher';
export { findUnlisted } from './match/unlisted';
export type { UnlistedHit } from './match/unlisted';
export { openPagePatterns } from './page-patterns';
export type { Matcher } from './match/matcher';
export { compareTexts } from './profile/compare';
export type { ComparedTerm, Tendency } from './profile/compare';
export { FEWEST_CHARACTERS, profilePage } from './profile/profile';
export type { CategoryProfile, CountedTerm, CountedText, Profile, Rate } from './profile/profile';
export { createSearch } from './search/search';
export type { Search, SearchHit } from './search/search';
export type { Match } from './search/rank';
export { unpackPattern } from './pattern-rows';
export { CATEGORIES, FORMS, SCOPES } from './types';
export type {
  Baseline,
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
