import { lookOf, type Looks } from '../../components/palette';
import { CATEGORIES } from '../../lexicon';

/** How much of a category's colour tints the text's background: the alpha part of a hex colour, about a seventh. */
const TINT = '24';

/**
 * The rules for the highlights that content scripts register: an underline and a faint tint; the colour of the text is
 * the page's own. Forced colours keep the line styles in a colour of the reader's system; print leaves the page plain.
 * @param looks what the reader has chosen
 * @returns a style sheet
 */
export function highlightCss(looks: Looks = {}): string {
  const rules = CATEGORIES.map((category) => {
    const { colour, line } = lookOf(category, looks);
    return `::highlight(tifa-${category}){background-color:${colour}${TINT};text-decoration:underline ${line} ${colour} ${line === 'wavy' ? '1px' : '2px'};text-underline-offset:2px;text-decoration-skip-ink:none}`;
  });
  // What is in no lexicon has no tint and a thin line of the text's own colour.
  const unlisted = '::highlight(tifa-unlisted){text-decoration:underline dotted 1px;text-underline-offset:3px}';
  const flash = '::highlight(tifa-flash){background-color:#ffd54a;color:#1d2126}';
  const forced = CATEGORIES.map(
    (category) => `::highlight(tifa-${category}){background-color:transparent;text-decoration-color:Highlight}`,
  );
  return `@media screen{${rules.join('')}${unlisted}${flash}@media (forced-colors:active){${forced.join('')}}}`;
}
