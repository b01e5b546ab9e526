import type { Category, CompiledDetails, ContextPlace, CorpusDocument, EntryDetail, Relation, ReportSize } from './types';

/** One occurrence, ready to be shown. */
export interface Context {
  /** The words before the hit, the hit and the words after it. */
  left: string;
  hit: string;
  right: string;
  document: CorpusDocument;
}

/** Another entry, as much of it as a link needs. */
export interface EntryLink {
  id: string;
  zh: string;
  /** The headword in Traditional characters. */
  hant: string;
  category: Category;
  gloss: { zh: string; en: string };
}

/** A work report with the occurrences of one entry in it. */
export interface CountedReport extends ReportSize {
  occurrences: number;
}

/** An entry with everything that it points to. */
export interface FullEntry {
  detail: EntryDetail;
  contexts: Context[];
  related: { link: EntryLink; rel: Relation }[];
  contains: EntryLink[];
  within: EntryLink[];
  /** Every work report that was counted, oldest first; empty where the entry was not counted. */
  reports: CountedReport[];
}

/** The dictionary, opened for reading. */
export interface Book {
  /** @returns the entry, or `undefined` if the lexicon has none of this id */
  open(id: string): FullEntry | undefined;
  /** @returns the entry alone, without what it points to */
  detail(id: string): EntryDetail | undefined;
  /** @returns what a list or link shows of an entry */
  link(id: string): EntryLink | undefined;
  /** The ids of all entries, in the order of the compiled file. */
  readonly ids: readonly string[];
}

/** @param details the compiled dictionary, as parsed from `details.json` */
export function openBook(details: CompiledDetails): Book {
  const entries = new Map(details.entries.map((entry) => [entry.id, entry]));
  const link = (id: string): EntryLink | undefined => {
    const entry = entries.get(id);
    return entry && { id, zh: entry.zh, hant: entry.hant, category: entry.category, gloss: entry.gloss };
  };
  const links = (ids: readonly string[]) => ids.flatMap((id) => link(id) ?? []);
  return {
    ids: [...entries.keys()],
    link,
    detail: (id) => entries.get(id),
    open(id) {
      const detail = entries.get(id);
      if (detail === undefined) return undefined;
      return {
        detail,
        contexts: detail.contexts.flatMap((place) => quote(details.documents, place) ?? []),
        related: (detail.related ?? []).flatMap((relation) => {
          const target = link(relation.id);
          return target ? [{ link: target, rel: relation.rel }] : [];
        }),
        contains: links(detail.contains),
        within: links(detail.within),
        reports: detail.longView === undefined ? [] : countedReports(details.reports ?? [], detail.longView?.counts ?? []),
      };
    },
  };
}

function countedReports(
  reports: readonly ReportSize[],
  counts: readonly (readonly [year: number, occurrences: number])[],
): CountedReport[] {
  const byYear = new Map(counts);
  return reports.map((report) => ({ ...report, occurrences: byYear.get(report.year) ?? 0 }));
}

function quote(documents: readonly CorpusDocument[], place: ContextPlace): Context | undefined {
  const document = documents[place.doc];
  return (
    document && {
      left: document.text.slice(place.from, place.start),
      hit: document.text.slice(place.start, place.end),
      right: document.text.slice(place.end, place.to),
      document,
    }
  );
}
