import { cleanAddress, lexiconVersion, oneLine, type About } from './about';
import type { ExportRow } from './rows';

const COLUMNS = [
  'Term',
  'Pinyin',
  'Meaning',
  '释义',
  'Explanation',
  '说明',
  'Traditional',
  'Occurrences',
  'Page',
  'Address',
  'Accessed',
  'Lexicon',
];

/** Writes terms as a text file that Anki imports: one note a line, the headword first, no HTML. */
export function toAnki(rows: readonly ExportRow[], about: About): string {
  const page = [about.title, cleanAddress(about.url), about.date, lexiconVersion(about.lexicon)];
  const notes = rows.map(({ zh, pinyin, gloss, definition, hant, count }) =>
    [zh, pinyin, gloss.en, gloss.zh, definition.en, definition.zh, hant, String(count), ...page].map(ankiField).join('\t'),
  );
  return ['#separator:tab', '#html:false', `#columns:${COLUMNS.join('\t')}`, ...notes].join('\n') + '\n';
}

/** Anki reads a quoted field as CSV does, and a line that begins with # as a remark. */
function ankiField(text: string): string {
  const line = oneLine(text);
  return /^#|"/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
