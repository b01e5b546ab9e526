import { joinLines, tidy, type TextBlock } from './text-blocks';

/** Lines of a text that was broken by hand are at most this wide, in UTF-16 units. */
const WIDEST_BROKEN = 80;
/** A line that ends this many units before the widest one ends its paragraph. */
const SHORT_BY = 4;

/**
 * Takes in plain text: a line is a paragraph. Where lines were broken at one width, as in text copied from a PDF file,
 * they are joined again up to the line that ends short.
 */
export function blocksOfText(text: string): TextBlock[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029\f\v]/);
  const width = brokenAt(lines);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const tidied = tidy(line);
    const indented = /^[\u3000 ]{2}/.test(line);
    const last = paragraphs.length - 1;
    if (tidied !== '' && open && !indented) paragraphs[last] = joinLines(paragraphs[last] ?? '', tidied);
    else if (tidied !== '') paragraphs.push(tidied);
    open = width !== undefined && tidied !== '' && line.trimEnd().length > width - SHORT_BY;
  }
  return paragraphs.map((paragraph) => ({ kind: 'p', text: paragraph }));
}

/** @returns the width at which the lines were broken, in UTF-16 units; `undefined` where they are paragraphs */
function brokenAt(lines: readonly string[]): number | undefined {
  const widths = lines.map((line) => line.trimEnd().length).filter((width) => width > 0);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const full = widths.filter((width) => width > widest - SHORT_BY).length;
  return widths.length >= 6 && widest <= WIDEST_BROKEN && full > widths.length / 2 ? widest : undefined;
}
