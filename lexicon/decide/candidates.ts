import { InputError } from '../problem';

/** A string that the miner proposed, with what decides how soon and how it should be looked at. */
export interface MinedString {
  text: string;
  frequency: number;
  /** In how many documents it occurs. */
  documents: number;
  /** Whether it stands in quotation marks somewhere. */
  quoted: boolean;
}

const NEEDED = ['candidate', 'frequency', 'documents', 'quoted'] as const;

/**
 * Reads the miner's table; of its columns only those that matter here.
 * @param tsv the text of the file, with a header line
 * @param file its name, for problems
 * @throws InputError if a column is missing, or a line lacks its string or a count
 */
export function parseCandidates(tsv: string, file: string): MinedString[] {
  const [header = '', ...rows] = tsv.trimEnd().split('\n');
  const names = header.split('\t');
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new InputError([{ file, line: 1, reason: `lacks the column ${missing.join(', ')}` }]);
  const [text, frequency, documents, quoted] = NEEDED.map((name) => names.indexOf(name)) as [number, number, number, number];
  return rows.map((row, i) => {
    const cells = row.split('\t');
    const candidate = {
      text: cells[text] ?? '',
      frequency: Number(cells[frequency]),
      documents: Number(cells[documents]),
      quoted: cells[quoted] === 'yes',
    };
    if (candidate.text === '' || !(candidate.frequency >= 1) || !(candidate.documents >= 1)) {
      throw new InputError([{ file, line: i + 2, reason: 'must have a string and two counts' }]);
    }
    return candidate;
  });
}
