import type { Folding } from '../match/fold';
import type { EntryDetail } from '../types';
import { characterKey, englishKey, plainKey, tonedKey } from './keys';

/** A written form with the key by which it is compared. */
export interface Keyed {
  text: string;
  key: string;
}

/** An entry ready to be searched. What is looked through at every keystroke is one string, its texts parted by line ends. */
export interface PreparedEntry {
  entry: EntryDetail;
  headword: string;
  variants: readonly Keyed[];
  /** Keys of headword and variants. */
  surfaces: string;
  /** Keys of the members' Chinese. */
  members: string;
  /** The pinyin without tones, and with them. */
  plain: string;
  toned: string;
  /** English words, each with a space before it: of the gloss, then of renderings, then of members. */
  english: string;
}

/** @param folding with the lexicon's own fold table */
export function prepareEntry(entry: EntryDetail, folding: Folding): PreparedEntry {
  const { pinyin, variants = [], members = [] } = entry;
  const headword = characterKey(folding, entry.zh);
  const keyed = variants.map((text) => ({ text, key: characterKey(folding, text) }));
  return {
    entry,
    headword,
    variants: keyed,
    surfaces: [headword, ...keyed.map(({ key }) => key)].join('\n'),
    members: members.map(({ zh }) => characterKey(folding, zh)).join('\n'),
    plain: plainKey(pinyin),
    toned: tonedKey(pinyin),
    english: englishKey(englishTexts(entry)),
  };
}

/** @returns the English texts by which an entry can be found, in the order of their weight */
export function englishTexts({ gloss, renderings = [], members = [] }: EntryDetail): string[] {
  return [gloss, ...renderings, ...members].map(({ en }) => en);
}
