import { Folding } from '../match/fold';
import { surfaceKeys } from '../match/keys';
import { createMatcher, type Matcher } from '../match/matcher';
import type { CorpusDocument, Hit, Pattern } from '../types';

/** One occurrence of a string in the speeches. */
export interface Place {
  /** The characters that touch it, quotation marks among them; empty at the edge of a document. */
  before: string;
  after: string;
  /** The marks that it touches, in UTF-16 units from its own start: one that begins before it has a negative start. */
  marks: Hit[];
}

/** A speech without its quotation marks, as the miner reads it. */
interface MarkedText {
  bare: string;
  original: string;
  /** The offset in the original of each unit of `bare`. */
  origin: number[];
  /** What the lexicon marks, in offsets of `bare`. */
  marks: Hit[];
}

/** The speeches as a reader sees them: with everything that the lexicon marks. */
export class MarkedCorpus {
  private readonly folding: Folding;
  private readonly matcher: Matcher;
  private readonly owners = new Map<string, string>();
  private readonly texts: MarkedText[];
  private readonly keys: string[];

  /**
   * @param patterns of all entries
   * @param fold the fold table of the lexicon
   */
  constructor(documents: readonly CorpusDocument[], patterns: readonly Pattern[], fold: string) {
    this.folding = new Folding(fold);
    this.matcher = createMatcher(patterns, fold);
    for (const pattern of patterns) {
      for (const key of surfaceKeys(pattern, this.folding)) this.owners.set(key, pattern.id);
    }
    this.texts = documents.map(({ text }) => markText(text, this.matcher));
    this.keys = documents.map(({ text }) => this.key(text));
  }

  /** @returns the form in which strings are compared, the one that matching uses */
  key(text: string): string {
    return this.folding.key(text);
  }

  /** @returns the id of the entry that has this string as a surface */
  ownerOf(text: string): string | undefined {
    return this.owners.get(this.key(text));
  }

  /** @returns whether a speech holds the string, whatever its quotation marks and enumeration marks are */
  holds(text: string): boolean {
    const key = this.key(text);
    return this.keys.some((document) => document.includes(key));
  }

  /** @returns what the lexicon marks in a string that stands alone */
  marksIn(text: string): Hit[] {
    return this.matcher.findHits(text);
  }

  /** @returns every occurrence of a string that has no quotation marks */
  placesOf(text: string): Place[] {
    return this.texts.flatMap(({ bare, original, origin, marks }) => {
      const places: Place[] = [];
      for (let start = bare.indexOf(text); start >= 0; start = bare.indexOf(text, start + 1)) {
        const end = start + text.length;
        places.push({
          before: original.charAt((origin[start] ?? 0) - 1),
          after: original.charAt((origin[end - 1] ?? original.length) + 1),
          marks: marks
            .filter((mark) => mark.start < end && mark.end > start)
            .map(({ id, ...mark }) => ({ id, start: mark.start - start, end: mark.end - start })),
        });
      }
      return places;
    });
  }
}

function markText(original: string, matcher: Matcher): MarkedText {
  const origin = Array.from({ length: original.length }, (_, i) => i).filter((i) => !/[“”‘’]/.test(original.charAt(i)));
  const bareOffset = new Map(origin.map((at, i) => [at, i]));
  const marks = matcher.findHits(original).map(({ id, start, end }) => ({
    id,
    // A hit begins and ends with a letter, never with a mark that was left out.
    start: bareOffset.get(start) ?? 0,
    end: (bareOffset.get(end - 1) ?? 0) + 1,
  }));
  return { bare: origin.map((at) => original.charAt(at)).join(''), original, origin, marks };
}
