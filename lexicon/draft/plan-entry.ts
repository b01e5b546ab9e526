import type { Claim } from '../entries/claims';
import { PLACEHOLDER, type Draft } from '../entries/draft';
import { InputError } from '../problem';
import type { Category, CorpusDocument, Form } from '../types';
import { draftEntry } from './draft-entry';
import { freeId, makeId } from './make-id';
import { readHeadword } from './read-headword';
import { surveyHeadword, type Survey } from './survey';

/** What a person asks for. */
export interface Request {
  /** The headword as typed. */
  typed: string;
  /** An id instead of the computed one, which misreads a character now and then. */
  id?: string | undefined;
  category?: Category | undefined;
  form?: Form | undefined;
}

/** What stands already. */
export interface World {
  claims: readonly Claim[];
  documents: readonly CorpusDocument[];
  /** @returns syllables with tone marks, parted by spaces */
  pinyin(zh: string): string;
}

/** A new entry, drafted but not written to any file. */
export interface Plan {
  draft: Draft;
  survey: Survey;
  pinyin: string;
}

/** Says why something cannot be done. */
export function refuse(reason: string): never {
  throw new InputError([{ file: 'lexicon:new', reason }]);
}

/**
 * Drafts the entry that is asked for.
 * @throws InputError if the headword can be none, is a surface already or is written otherwise in the speeches, or if the
 * id is taken
 */
export function planEntry({ typed, id: wanted, category, form }: Request, world: World): Plan {
  const { claims, documents } = world;
  const headword = readHeadword(typed);
  if ('reason' in headword) refuse(headword.reason);
  const { zh } = headword;
  const survey = surveyHeadword(zh, claims, documents);
  if (survey.owner) refuse(`“${zh}” is already a surface of ${placeOf(survey.owner)}`);
  if (survey.writtenInstead !== undefined) refuse(`the speeches do not write “${zh}” but “${survey.writtenInstead}”: use that`);
  const pinyin = world.pinyin(zh);
  const id = wanted ?? freeId(makeId(pinyin), new Set(claims.map((claim) => claim.id)));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) refuse(`the id must be lower-case pinyin joined by hyphens, not “${id}”`);
  const owner = claims.find((claim) => claim.id === id);
  if (owner) refuse(`the id ${id} is taken by ${placeOf(owner)}`);
  return { draft: draftEntry({ zh, id, category, form }), survey, pinyin };
}

/** @returns the name of the file where the draft goes, or `undefined` while its category is not known */
export function fileOf({ category }: Draft): string | undefined {
  return category === PLACEHOLDER ? undefined : `${category}.yaml`;
}

/**
 * @returns the name of the file where the draft is to be written
 * @throws InputError if its category is not known, or no speech attests it
 */
export function fileToWrite({ draft, survey }: Plan): string {
  const file = fileOf(draft);
  if (file === undefined) refuse(`nothing tells the category of “${draft.zh}”: name it with --category`);
  if (survey.corpus.occurrences === 0) refuse(`“${draft.zh}” is not in the corpus: no speech attests it`);
  return file;
}

function placeOf({ id, file, line }: Claim): string {
  return `${id}, ${file}:${line}`;
}
