import type { WordList } from '../mine/segmenter';
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
  reason(text: string, reading: Reading): string | undefined;
}

const HAN_PAIR = /^\p{Script=Han}{2}$/u;
const NUMBERS = String.raw`[\d.,%％+一二三四五六七八九十百千万亿零〇两双第]+`;
const UNITS = '[个家位项年月日天次份件批代元]|亿元|万元|以上|平方米|公里';
/** A number with what it counts, and what only numbers a list. */
const FIGURE = new RegExp(`^(?:${NUMBERS}(?:${UNITS})*|[一二三四五六七八九十]{1,3}(?:是|要))$`, 'u');
/** A full stop that a list's number left behind. */
const NUMBERING = /^[.．]/;
/** What a clause goes on with: a letter, a digit or a redaction. */
const GOES_ON = /[\p{Script=Han}\p{Script=Latin}\d□]/u;

/** The rules in the order in which they are asked; the first that knows a reason decides. */
export const RULES: readonly Rule[] = [
  {
    name: 'word',
    reason: (text, { words }) => (HAN_PAIR.test(text) && words.has(text) ? 'plain word' : undefined),
  },
  {
    name: 'figure',
    reason: (text) => (FIGURE.test(text) || NUMBERING.test(text) ? 'figure or numbering' : undefined),
  },
  {
    name: 'part',
    reason: (text, { corpus }) => {
      const places = corpus.placesOf(text);
      const around = places.map(({ marks }) => marks.find(({ start, end }) => start <= 0 && end >= text.length)?.id);
      return places.length > 0 && around.every((id) => id !== undefined) ? `part of ${listed(around)}` : undefined;
    },
  },
  {
    name: 'cut',
    reason: (text, { corpus }) => {
      const places = corpus.placesOf(text);
      const cut = places.map((place) => cutMark(text, place));
      return places.length > 0 && cut.every((id) => id !== undefined) ? `ends inside ${listed(cut)}` : undefined;
    },
  },
  {
    name: 'shell',
    reason: (text, { corpus }) => {
      const marks = corpus.marksIn(text);
      const rest = marks.reduceRight((left, { start, end }) => `${left.slice(0, start)}、${left.slice(end)}`, text);
      const shell = rest.split(/[、，；]/).every((piece) => piece === '' || SHELL_WORDS.has(piece));
      return marks.length > 0 && shell ? `plain words with ${listed(marks.map(({ id }) => id))}` : undefined;
    },
  },
  {
    name: 'row',
    reason: (text, { corpus }) => {
      if (!text.includes('，')) return undefined;
      const places = corpus.placesOf(text);
      const broken = places.every(({ before, after }) => GOES_ON.test(before) || GOES_ON.test(after));
      return places.length > 0 && broken ? 'two clauses, one of them cut' : undefined;
    },
  },
];

/** The entry whose mark has the string inside it or is cut by an end of the string. */
function cutMark(text: string, { marks }: Place): string | undefined {
  return marks.find(({ start, end }) => start < 0 || end > text.length || (start === 0 && end === text.length))?.id;
}

/** Different ids, in the order in which they come. */
function listed(ids: readonly (string | undefined)[]): string {
  return [...new Set(ids)].join(', ');
}
