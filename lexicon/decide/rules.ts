import type { WordList } from '../segment/segmenter';
import type { MinedString } from './candidates';
import type { MarkedCorpus, Place } from './marked-corpus';
import { SHELL_WORDS } from './shell-words';

/** What the rules look at. */
export interface Reading {
  corpus: MarkedCorpus;
  words: WordList;
}

/** Decides strings that need no person. */
export interface Rule {
  name: string;
  /** @returns why the string is no formulation of its own, or `undefined` if the rule cannot tell */
  reason(candidate: MinedString, reading: Reading): string | undefined;
}

const HAN_PAIR = /^\p{Script=Han}{2}$/u;
const NUMBER = String.raw`[\d.,%％+一二三四五六七八九十百千万亿零〇两双第]+`;
const UNITS = '[个家位项年月日天次份件批代元]|亿元|万元|以上|平方米|公里';
/** A number with what it counts, what only numbers a list (三是), or the full stop that a list's number left behind. */
const FIGURE = new RegExp(`^(?:${NUMBER}(?:${UNITS})*|[一二三四五六七八九十]{1,3}(?:是|要)|[.．].*)$`, 'u');
/** What a clause goes on with: a letter, a digit or a redaction. */
const GOES_ON = /[\p{Script=Han}\p{Script=Latin}\d□]/u;

/**
 * The rules in the order in which they are asked; the first that knows a reason decides. What stands in quotation marks
 * somewhere is no plain word and no plain figure: the speaker set it off, so a person looks at it.
 */
export const RULES: readonly Rule[] = [
  {
    name: 'part',
    reason: ({ text }, { corpus }) => everywhere(corpus.placesOf(text), (place) => markAround(text, place), 'part of'),
  },
  {
    name: 'cut',
    reason: ({ text }, { corpus }) =>
      everywhere(corpus.placesOf(text), (place) => markAround(text, place) ?? markAcross(text, place), 'ends inside'),
  },
  {
    name: 'word',
    reason: ({ text, quoted }, { words }) => (!quoted && HAN_PAIR.test(text) && words.has(text) ? 'plain word' : undefined),
  },
  {
    name: 'figure',
    reason: ({ text, quoted }) => (!quoted && FIGURE.test(text) ? 'figure or numbering' : undefined),
  },
  {
    name: 'shell',
    reason: ({ text }, { corpus }) => {
      const marks = corpus.marksIn(text);
      const rest = marks.reduceRight((left, { start, end }) => `${left.slice(0, start)}、${left.slice(end)}`, text);
      const plain = rest.split(/[、，；]/).every((piece) => piece === '' || SHELL_WORDS.has(piece));
      return marks.length > 0 && plain ? `plain words with ${listed(marks.map(({ id }) => id))}` : undefined;
    },
  },
  {
    name: 'row',
    reason: ({ text }, { corpus }) => {
      if (!text.includes('，')) return undefined;
      const places = corpus.placesOf(text);
      const broken = places.every(({ before, after }) => GOES_ON.test(before) || GOES_ON.test(after));
      return places.length > 0 && broken ? 'two clauses, one of them cut' : undefined;
    },
  },
];

/** @returns the reason, if an entry is found at every place of the string */
function everywhere(places: readonly Place[], find: (place: Place) => string | undefined, reason: string): string | undefined {
  const ids = places.map(find);
  return ids.length > 0 && !ids.includes(undefined) ? `${reason} ${listed(ids)}` : undefined;
}

/** The entry whose mark has the whole string inside it. */
function markAround(text: string, { marks }: Place): string | undefined {
  return marks.find(({ start, end }) => start <= 0 && end >= text.length)?.id;
}

/** The entry whose mark lies across an end of the string. */
function markAcross(text: string, { marks }: Place): string | undefined {
  return marks.find(({ start, end }) => start < 0 || end > text.length)?.id;
}

/** Different ids, in the order in which they come. */
function listed(ids: readonly (string | undefined)[]): string {
  return [...new Set(ids)].join(', ');
}
