import { InputError } from '../problem';

/** A string that the miner proposed, with what decides how soon it should be looked at. */
export interface MinedString {
  text: string;
  frequency: number;
  /** In how many documents it occurs. */
  documents: number;
}

/**
 * Reads the miner's table; only its first three columns matter here.
 * @param tsv the text of the file, with a header line
 * @param file its name, for problems
 * @throws InputError if a line does not begin with a string and two counts
 */
export function parseCandidates(tsv: string, file: string): MinedString[] {
  const lines = tsv.trimEnd().split('\n').slice(1);
  return lines.map((row, i) => {
    const [text = '', frequency, documents] = row.split('\t');
    const candidate = { text, frequency: Number(frequency), documents: Number(documents) };
    if (text === '' || !(candidate.frequency >= 1) || !(candidate.documents >= 1)) {
      throw new InputError([{ file, line: i + 2, reason: 'must begin with a string and two counts' }]);
    }
    return candidate;
  });
}
