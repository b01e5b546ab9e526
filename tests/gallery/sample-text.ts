import { CATEGORIES, compareTexts, concordance, profilePage } from '../../lexicon';
import type { Place } from '../../components/places';
import type { ListedTerm } from '../../components/TermList';
import { allEntries, DETAILS, entryOf, entryWithMost } from './gallery-entries';

const longest = entryWithMost(({ detail }) => detail.zh.length);

/** Terms of a page: one without a gloss, one as long as they get. */
export const TERMS: readonly ListedTerm[] = [...allEntries().slice(0, 3), longest].map(({ detail }, at) => ({
  id: detail.id,
  zh: detail.zh,
  category: detail.category,
  count: at + 1,
  gloss: at === 1 ? undefined : detail.gloss,
}));

const COUNTED = { characters: 4200, terms: TERMS };

/** A text's terms beside the corpus. */
export const PROFILE = profilePage(COUNTED, DETAILS.baseline);
/** The same of a text that is too short to say anything of its rates. */
export const SHORT_PROFILE = profilePage({ characters: 120, terms: TERMS.slice(0, 1) }, DETAILS.baseline);

/** Two texts that differ. */
export const COMPARED = compareTexts(COUNTED, {
  characters: 3000,
  terms: allEntries()
    .slice(2, 6)
    .map(({ detail: { id, zh, category } }) => ({ id, zh, category, count: 5 })),
});

/** One mark of every third category, twice. */
export const PLACES: readonly Place[] = [0, 3, 6, 9, 0, 3].map((number, at) => ({
  id: `p${number}`,
  zh: '放管服',
  category: CATEGORIES[number] ?? 'rhetoric',
  at: at * 700,
}));

/** All occurrences of a term in the speeches. */
export const LINES = concordance(DETAILS, entryOf('放管服').detail.id);
