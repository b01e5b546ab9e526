/** The eleven categories of the lexicon, in the order in which they are always listed. */
export const CATEGORIES = [
  'ideology',
  'party',
  'economy',
  'reform',
  'governance',
  'livelihood',
  'rural',
  'ecology',
  'security',
  'culture',
  'rhetoric',
] as const;
/** One category: it decides an entry's colour and the toggle that it answers to. */
export type Category = (typeof CATEGORIES)[number];

/** What shape a formulation has. */
export const FORMS = [
  'numbered-set',
  'policy-name',
  'slogan',
  'metaphor',
  'set-phrase',
  'campaign',
  'allusion',
  'doctrine',
] as const;
export type Form = (typeof FORMS)[number];

/** How far a formulation is in use, as far as its sources show. */
export const SCOPES = ['national', 'provincial', 'local'] as const;
export type Scope = (typeof SCOPES)[number];

/** How one entry relates to another. */
export const RELATIONS = ['chain', 'contrast', 'part-of', 'succeeds', 'near'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What an explanation rests on: the speeches alone, cited documents, or common knowledge without a citation. */
export const EVIDENCE = ['corpus', 'curated-cited', 'curated-uncited'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The same content in Chinese and in English, each written to stand on its own. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** English in use for a formulation, with its owner: never "the" translation. */
export interface Rendering {
  en: string;
  by: string;
  year?: number | undefined;
  source: string;
}

/** Where a formulation comes from, as a document that can be cited says. */
export interface Origin {
  text: Bilingual;
  year?: number | undefined;
  source: string;
}

/** A document that supports an entry's meaning or members. */
export interface Source {
  title: string;
  by?: string | undefined;
  year?: number | undefined;
  url?: string | undefined;
}

/** Strings that must not touch a hit: each list holds Chinese strings of one or more characters. */
export interface Guards {
  notBefore?: string[] | undefined;
  notAfter?: string[] | undefined;
}

/** A formulation that a person has accepted and explained: the source of truth. */
export interface Entry {
  /** Durable, never reused: the headword's pinyin. */
  id: string;
  zh: string;
  /** Other surface forms that mean the same. */
  variants?: string[] | undefined;
  category: Category;
  form: Form;
  scope: Scope;
  /** One line each. */
  gloss: Bilingual;
  definition: Bilingual;
  /** What a number unpacks to, in order. */
  members?: Bilingual[] | undefined;
  /** Why a numbered formulation has no members. */
  membersNote?: Bilingual | undefined;
  renderings?: Rendering[] | undefined;
  origin?: Origin | undefined;
  related?: { id: string; rel: Relation }[] | undefined;
  guards?: Guards | undefined;
  /** Written by hand only where a tool would misread a character; syllables with tone marks, parted by spaces. */
  pinyin?: string | undefined;
  sources?: Source[] | undefined;
  evidence: Evidence;
  /** Who read the entry again against the speeches and a source, and when (YYYY-MM-DD). */
  reviewed?: { by: string; on: string } | undefined;
}

/** What the matcher needs of an entry. */
export interface Pattern {
  id: string;
  category: Category;
  /** All written forms; the first is the headword. */
  surfaces: string[];
  notBefore: string[];
  notAfter: string[];
}

/** A formulation found in a text: `[start, end)` in UTF-16 units of that text. */
export interface Hit {
  id: string;
  start: number;
  end: number;
}

/** Ties compiled data to the sources that it was made from. */
export interface LexiconStamp {
  /** Raised when the shape of the compiled files changes. */
  schema: number;
  /** SHA-256 over entries, corpus and the tables of the long view, in hex. */
  inputs: string;
  entries: number;
}

/** A pattern as it is stored: id, number of the category, surfaces, and the guards where there are any. */
export type PatternRow = [id: string, category: number, surfaces: string[], notBefore?: string[], notAfter?: string[]];

/** `patterns.json`: all that finding formulations needs. */
export interface CompiledPatterns {
  stamp: LexiconStamp;
  /** Pairs of characters, "from to from to …": each Traditional or variant character and what it folds to. */
  fold: string;
  rows: PatternRow[];
}

/** `page-patterns.json`: the same, folded and sorted, so that a page has next to nothing to do before it can match. */
export interface PagePatterns {
  stamp: LexiconStamp;
  /** As in {@link CompiledPatterns}. */
  fold: string;
  /** In the order of {@link CompiledPatterns.rows}; of the surfaces the headword alone, the guards folded. */
  rows: PatternRow[];
  /** Every form under which a pattern is found: folded, sorted by UTF-16 unit, parted by line breaks. */
  keys: string;
  /** For each key the number of its row. */
  owners: number[];
}

/** A speech as readers see it: cleaned, with redactions shown as □. */
export interface CorpusDocument {
  id: string;
  title: Bilingual;
  meeting: Bilingual;
  /** `null` where the text does not say whose speech it is. */
  office: Bilingual | null;
  year: number;
  text: string;
}

/** An occurrence in the corpus; all offsets are UTF-16 units of the cleaned text of document number `doc`. */
export interface ContextPlace {
  doc: number;
  /** The sentence or clause around the hit. */
  from: number;
  to: number;
  /** The hit itself. */
  start: number;
  end: number;
}

/** What the corpus shows of an entry, all written forms together. */
export interface CorpusFigures {
  occurrences: number;
  /** In how many documents it occurs. */
  documents: number;
  /** How many documents there are. */
  of: number;
  /** Gries' deviation of proportions, normalised: 0 spread as evenly as the documents' lengths, 1 all in the smallest. */
  dispersion: number;
}

/** A government work report that was counted: nothing of its text. */
export interface ReportSize {
  year: number;
  /** Length of what was counted: UTF-16 units, white space left out. */
  characters: number;
}

/** What the State Council's work reports to the National People's Congress show of an entry, as far as they were counted. */
export interface LongView {
  /** The reports that have the entry, oldest first, with its occurrences, all written forms together. */
  counts: [year: number, occurrences: number][];
  /** Years of the first and the last report that have it. */
  first: number;
  last: number;
  /** How many reports have it. */
  seenIn: number;
  /** How many reports were counted from the first one that has it on, that one included. */
  since: number;
  /** `current`: at least one of the latest three reports that were counted has it. Otherwise `faded`. */
  status: 'current' | 'faded';
}

/** What was counted in the work reports, ready to be compiled. */
export interface LongViews {
  /** Oldest first. */
  reports: ReportSize[];
  /** By id: `null` for an entry that no report has. Entries that were not counted as they are now have no key. */
  entries: ReadonlyMap<string, LongView | null>;
}

/** The words that stand right beside an entry in the corpus, quotation marks aside; most frequent first, with their counts. */
export interface Partners {
  /** Verbs right before it. */
  before: [word: string, count: number][];
  /** Nouns right after it. */
  after: [word: string, count: number][];
}

/** What the card needs of an entry. */
export interface EntryDetail extends Entry {
  pinyin: string;
  /** First letters of the pinyin, lower case; digits and Latin letters stay. */
  initials: string;
  /** The headword in Traditional characters. */
  hant: string;
  corpus: CorpusFigures;
  /** Every occurrence, the most useful context first. */
  contexts: ContextPlace[];
  /** Ids of entries whose surface lies inside this one's headword. */
  contains: string[];
  /** Ids of entries whose headword holds a surface of this one. */
  within: string[];
  /** Left out where the entry is rare or has no typical partner. */
  partners?: Partners;
  /** `null` where no work report has the entry; left out where it was not counted. */
  longView?: LongView | null;
}

/** How much of each category the speeches hold, counted as marks on a page are counted. */
export interface Baseline {
  /** Length of all speeches: UTF-16 units, white space left out. */
  characters: number;
  /** Marks of each category; a formulation inside a longer one is not marked by itself. */
  occurrences: Record<Category, number>;
}

/** `details.json`: the whole dictionary with the speeches that it quotes. */
export interface CompiledDetails {
  stamp: LexiconStamp;
  /** The fold table of the patterns, so that what a reader types is compared as pages are. */
  fold: string;
  documents: CorpusDocument[];
  baseline: Baseline;
  /** The work reports that `longView` is about, oldest first; left out where none were counted. */
  reports?: ReportSize[];
  entries: EntryDetail[];
}
