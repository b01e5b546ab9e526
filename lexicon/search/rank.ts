import type { Folding } from '../match/fold';
import { characterKey, englishKey, hasTones, holdsHan, plainKey, syllableStarts, tonedKey } from './keys';
import { englishTexts, type PreparedEntry } from './prepare';

/** What a query met in an entry, the best first. */
export const MATCHES = [
  /** The whole headword. */
  'headword',
  /** The beginning of the headword. */
  'headword-prefix',
  /** A whole variant, or its beginning. */
  'variant',
  /** All first letters of the pinyin. */
  'initials',
  /** The whole pinyin, or its beginning. */
  'pinyin',
  /** The beginning of the first letters. */
  'initials-prefix',
  /** The inside of a headword or variant, or of its pinyin from a syllable on. */
  'inside',
  /** The inside of a member, in Chinese. */
  'member',
  /** Words of the English, or their beginnings. */
  'english',
] as const;
export type Match = (typeof MATCHES)[number];

/** How well an entry answers a query. */
export interface Rank {
  match: Match;
  /** The text that was met: a surface, the pinyin, an English text. Asked only of the hits that are shown. */
  met: () => string;
  /** Decides among entries of one match, the smaller the better. */
  distance: number;
}

/** A query in the forms in which it is compared. */
export interface Query {
  characters: string;
  /** `undefined` for a query that holds Han characters. */
  latin: Latin | undefined;
}

/** A query that may be pinyin, first letters or English. */
interface Latin {
  pinyin: string;
  /** Whether the reader typed tones. */
  toned: boolean;
  initials: string;
  /** With a space before each, as in {@link PreparedEntry}. */
  words: readonly string[];
}

/** Fewer letters stand inside too many pinyin words to say anything. */
const FEWEST_LETTERS_INSIDE = 2;

/** @returns the query, ready to be compared; `undefined` if nothing of it can be compared */
export function parseQuery(text: string, folding: Folding): Query | undefined {
  const characters = characterKey(folding, text.normalize('NFC'));
  if (characters === '') return undefined;
  if (holdsHan(characters)) return { characters, latin: undefined };
  const toned = hasTones(text);
  const pinyin = toned ? tonedKey(text) : plainKey(text);
  const initials = toned ? '' : text.toLowerCase().replace(/\s/g, '');
  return { characters, latin: { pinyin, toned, initials, words: englishKey([text]).match(/ \S+/g) ?? [] } };
}

/** @returns the best that the query met in the entry, or `undefined` if it met nothing */
export function rank(query: Query, prepared: PreparedEntry): Rank | undefined {
  return (
    rankCharacters(query.characters, prepared) ?? (query.latin && rankLatin(query.latin, prepared)) ?? rankInside(query, prepared)
  );
}

function rankCharacters(query: string, { entry, headword, variants }: PreparedEntry): Rank | undefined {
  if (headword.startsWith(query)) {
    const distance = headword.length - query.length;
    return { match: distance === 0 ? 'headword' : 'headword-prefix', met: () => entry.zh, distance };
  }
  let best: Rank | undefined;
  for (const { text, key } of variants) {
    const distance = key.length - query.length;
    if (key.startsWith(query) && distance < (best?.distance ?? Infinity)) best = { match: 'variant', met: () => text, distance };
  }
  return best;
}

function rankLatin({ pinyin, toned, initials }: Latin, prepared: PreparedEntry): Rank | undefined {
  const { entry } = prepared;
  const key = toned ? prepared.toned : prepared.plain;
  if (initials === entry.initials) return { match: 'initials', met: () => entry.initials, distance: 0 };
  if (pinyin !== '' && key.startsWith(pinyin)) {
    return { match: 'pinyin', met: () => entry.pinyin, distance: key.length - pinyin.length };
  }
  if (initials.length < 2 || !entry.initials.startsWith(initials)) return undefined;
  return { match: 'initials-prefix', met: () => entry.initials, distance: entry.initials.length - initials.length };
}

function rankInside({ characters, latin }: Query, prepared: PreparedEntry): Rank | undefined {
  const { entry, surfaces, members } = prepared;
  const { zh, variants = [] } = entry;
  const distance = zh.length;
  const inSurface = surfaces.indexOf(characters);
  if (inSurface >= 0) return { match: 'inside', met: () => [zh, ...variants][lineOf(surfaces, inSurface)] ?? zh, distance };
  if (latin && beginsSyllable(latin, prepared)) return { match: 'inside', met: () => entry.pinyin, distance };
  const inMember = members.indexOf(characters);
  if (inMember >= 0) return { match: 'member', met: () => entry.members?.[lineOf(members, inMember)]?.zh ?? zh, distance };
  return latin && rankEnglish(latin.words, prepared);
}

function beginsSyllable({ pinyin, toned }: Latin, { entry, toned: withTones, plain }: PreparedEntry): boolean {
  const key = toned ? withTones : plain;
  // Few keys hold the query at all, so syllables are looked for only in those.
  if (pinyin.length < FEWEST_LETTERS_INSIDE || !key.includes(pinyin)) return false;
  return syllableStarts(entry.pinyin, toned ? tonedKey : plainKey).some((start) => key.startsWith(pinyin, start));
}

/** Every word of the query must begin a word of one text; what stands further ahead counts for more. */
function rankEnglish(words: readonly string[], { entry, english }: PreparedEntry): Rank | undefined {
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  let at = english.indexOf(first);
  if (at < 0) return undefined;
  if (others.length > 0) {
    const line = english.split('\n').find((text) => words.every((word) => text.includes(word)));
    if (line === undefined) return undefined;
    at = english.indexOf(line);
  }
  return { match: 'english', met: () => englishTexts(entry)[lineOf(english, at)] ?? '', distance: at };
}

/** @returns the number of the line that `at` stands in, the first being 0 */
function lineOf(lines: string, at: number): number {
  return lines.slice(0, at).split('\n').length - 1;
}
