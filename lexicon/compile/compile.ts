import type {
  CompiledDetails,
  CompiledPatterns,
  CorpusDocument,
  Entry,
  EntryDetail,
  LexiconStamp,
  LongViews,
  PagePatterns,
  Pattern,
} from '../types';
import { Folding } from '../match/fold';
import { foldGuards } from '../match/guards';
import { surfaceKeys, tabulateKeys } from '../match/keys';
import type { Segmenter } from '../segment/segmenter';
import { packPattern } from '../pattern-rows';
import { countBaseline } from './baseline';
import { chooseContexts } from './contexts';
import { corpusFigures, findOccurrences } from './figures';
import { buildFoldTable } from './fold-table';
import { findNesting } from './nesting';
import { createPartnerFinder } from './partners';
import { initialsOf, type Readings } from './readings';

/** The compiled lexicon: what finds formulations, the same made ready for pages, and what is fetched when a card opens. */
export interface CompiledLexicon {
  patterns: CompiledPatterns;
  page: PagePatterns;
  details: CompiledDetails;
}

/** @returns what the matcher needs of an entry */
export function toPattern(entry: Entry): Pattern {
  return {
    id: entry.id,
    category: entry.category,
    surfaces: [entry.zh, ...(entry.variants ?? [])],
    notBefore: entry.guards?.notBefore ?? [],
    notAfter: entry.guards?.notAfter ?? [],
  };
}

/** Leaves out surfaces that matching cannot tell from one before: those that differ by quotation or enumeration marks. */
function leanPattern(pattern: Pattern, folding: Folding): Pattern {
  const seen = new Set<string>();
  const surfaces = pattern.surfaces.filter((surface) => {
    const keys = surfaceKeys({ ...pattern, surfaces: [surface] }, folding);
    const known = keys.every((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return !known;
  });
  return { ...pattern, surfaces };
}

/** What a lexicon may be compiled with, and may do without. */
export interface CompileExtras {
  /** What the work reports show of the entries, where they were counted. */
  longViews?: LongViews;
  /** One that tells parts of speech; without it no entry has partners. */
  segmenter?: Segmenter;
}

/**
 * Compiles checked entries. The same input gives the same output, to the byte.
 * @param entries in any order, already without problems
 * @param stamp what the result is made from
 * @param extras see {@link CompileExtras}
 */
export function compileLexicon(
  entries: readonly Entry[],
  documents: readonly CorpusDocument[],
  readings: Readings,
  stamp: LexiconStamp,
  { longViews = { reports: [], entries: new Map() }, segmenter }: CompileExtras = {},
): CompiledLexicon {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const patterns = sorted.map(toPattern);
  const fold = buildFoldTable(patterns);
  const folding = new Folding(fold);
  const nesting = findNesting(patterns, fold);
  const findPartners = segmenter && createPartnerFinder(documents, patterns, fold, segmenter);
  const details = sorted.map((entry, i): EntryDetail => {
    const occurrences = findOccurrences(patterns[i] as Pattern, fold, documents);
    const pinyin = entry.pinyin ?? readings.pinyin(entry.zh);
    const partners = findPartners?.(occurrences);
    const longView = longViews.entries.get(entry.id);
    return {
      ...entry,
      pinyin,
      initials: initialsOf(pinyin),
      hant: readings.hant(entry.zh),
      corpus: corpusFigures(occurrences, documents),
      contexts: chooseContexts(occurrences, documents),
      contains: nesting.contains.get(entry.id) ?? [],
      within: nesting.within.get(entry.id) ?? [],
      ...(partners === undefined ? {} : { partners }),
      ...(longView === undefined ? {} : { longView }),
    };
  });
  const headRow = (pattern: Pattern) => packPattern({ ...foldGuards(pattern, folding), surfaces: pattern.surfaces.slice(0, 1) });
  return {
    patterns: { stamp, fold, rows: patterns.map((pattern) => packPattern(leanPattern(pattern, folding))) },
    page: { stamp, fold, rows: patterns.map(headRow), ...tabulateKeys(patterns, folding) },
    details: {
      stamp,
      fold,
      documents: [...documents],
      baseline: countBaseline(patterns, fold, documents),
      ...(longViews.reports.length > 0 ? { reports: longViews.reports } : {}),
      entries: details,
    },
  };
}
