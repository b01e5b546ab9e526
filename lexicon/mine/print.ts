import type { Candidate } from './mine';

const COLUMNS: readonly [name: string, value: (candidate: Candidate) => string | number][] = [
  ['candidate', (c) => c.text],
  ['frequency', (c) => c.frequency],
  ['documents', (c) => c.documents],
  ['dispersion', (c) => c.dispersion.toFixed(3)],
  ['cohesion', (c) => c.cohesion.toFixed(3)],
  ['left_entropy', (c) => c.leftEntropy.toFixed(3)],
  ['right_entropy', (c) => c.rightEntropy.toFixed(3)],
  ['quoted', (c) => yes(c.quoted)],
  ['numeral', (c) => yes(c.numeral)],
  ['parallel', (c) => yes(c.parallel)],
];

/** @returns candidates as tab-separated values with a header line, in the order given */
export function printCandidates(candidates: readonly Candidate[]): string {
  const header = COLUMNS.map(([name]) => name).join('\t');
  const rows = candidates.map((candidate) => COLUMNS.map(([, value]) => value(candidate)).join('\t'));
  return [header, ...rows].join('\n') + '\n';
}

function yes(flag: boolean): string {
  return flag ? 'yes' : 'no';
}
