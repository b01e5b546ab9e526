import { cleanAddress, lexiconVersion, type About } from './about';
import type { ExportRow } from './rows';

/** Raised when the shape of the exported JSON changes. */
export const EXPORT_SCHEMA = 1;

/** Writes terms as JSON, indented by two spaces. */
export function toJson(rows: readonly ExportRow[], about: About): string {
  const { title, url, date, lexicon } = about;
  const head = {
    format: 'tifa-lens-terms',
    schema: EXPORT_SCHEMA,
    page: { title, address: cleanAddress(url), accessed: date },
    lexicon: { version: lexiconVersion(lexicon), ...lexicon },
  };
  return JSON.stringify({ ...head, terms: rows }, null, 2) + '\n';
}
