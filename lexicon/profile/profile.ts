import { CATEGORIES, type Baseline, type Category } from '../types';

/** A text shorter than this supports no statement about rates. In UTF-16 units, white space left out. */
export const FEWEST_CHARACTERS = 500;

/** A term with the number of its occurrences in a text. */
export interface CountedTerm {
  id: string;
  zh: string;
  category: Category;
  count: number;
}

/** A text as far as profiles and comparisons look at it. */
export interface CountedText {
  /** UTF-16 units, white space left out. */
  characters: number;
  /** Each term once. */
  terms: readonly CountedTerm[];
}

/** What a text, or the corpus, has of something. */
export interface Rate {
  occurrences: number;
  characters: number;
  /** Occurrences per 1,000 characters; `null` where the text is too short to say. */
  perThousand: number | null;
}

/** One category in a text, beside the corpus. */
export interface CategoryProfile extends Rate {
  category: Category;
  /** How many different terms. */
  terms: number;
  corpus: Rate;
  /** The text's rate divided by the corpus's; `null` where either has none, or the corpus has no occurrence. */
  ratio: number | null;
}

/** What formulations a text has. */
export interface Profile extends Rate {
  /** How many different terms. */
  terms: number;
  /** Whether the text is long enough for its rates to be stated; otherwise every rate and ratio is `null`. */
  enough: boolean;
  /** The corpus, all categories together. */
  corpus: Rate;
  /** All categories, in their fixed order. */
  categories: CategoryProfile[];
}

/** @returns occurrences per 1,000 characters, or `null` under {@link FEWEST_CHARACTERS} */
export function rateOf(occurrences: number, characters: number): Rate {
  return { occurrences, characters, perThousand: characters < FEWEST_CHARACTERS ? null : (occurrences / characters) * 1000 };
}

/**
 * Describes a text by its formulations, beside the corpus.
 * @param baseline the corpus's own figures, counted by the same matcher: `details.baseline`
 */
export function profilePage({ characters, terms }: CountedText, baseline: Baseline): Profile {
  const categories = CATEGORIES.map((category): CategoryProfile => {
    const own = terms.filter((term) => term.category === category);
    const rate = rateOf(total(own), characters);
    const corpus = rateOf(baseline.occurrences[category], baseline.characters);
    const ratio = rate.perThousand === null || !corpus.perThousand ? null : rate.perThousand / corpus.perThousand;
    return { category, terms: own.length, ...rate, corpus, ratio };
  });
  const inCorpus = CATEGORIES.reduce((sum, category) => sum + baseline.occurrences[category], 0);
  return {
    ...rateOf(total(terms), characters),
    terms: terms.length,
    enough: characters >= FEWEST_CHARACTERS,
    corpus: rateOf(inCorpus, baseline.characters),
    categories,
  };
}

function total(terms: readonly CountedTerm[]): number {
  return terms.reduce((sum, { count }) => sum + count, 0);
}
