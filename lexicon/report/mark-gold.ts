import type { Matcher } from '../match/matcher';
import { InputError } from '../problem';
import type { GoldParagraph } from './parse-gold';
import type { MarkedParagraph } from './score-spans';

/**
 * Marks readers' paragraphs where they stand in their speeches, because what surrounds a paragraph decides with it.
 * @param readSpeech gives the raw text of a speech by its file name
 * @returns the paragraphs with the hits that lie wholly inside them, in offsets of the paragraph
 * @throws InputError if a speech does not hold its paragraph
 */
export function markGold(
  paragraphs: readonly GoldParagraph[],
  matcher: Matcher,
  readSpeech: (file: string) => string,
): MarkedParagraph[] {
  return paragraphs.map(({ file, paragraph_text: text, spans }) => {
    const speech = readSpeech(file);
    const from = speech.indexOf(text);
    if (from < 0) throw new InputError([{ file, reason: `does not hold the paragraph “${text.slice(0, 20)}…”` }]);
    const marks = matcher
      .findHits(speech)
      .filter(({ start, end }) => start >= from && end <= from + text.length)
      .map(({ start, end }) => ({ start: start - from, end: end - from }));
    return { text, gold: spans, marks };
  });
}
