import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { concordance, createSearch, sortByLeft, type CompiledDetails } from '../../lexicon';
import { median } from './median';

/** What readers type, each letter a keystroke: characters of both scripts, pinyin, initials and English. */
const TYPED = [
  '两个确立',
  '兩個維護',
  'lgql',
  'gao zhi liang fa zhan',
  'shèhuì zhǔyì',
  'rural revitalization',
  'the party',
  'zzzzzz',
];

/** Prints what searching costs for each keystroke, the first one of a fresh process told apart. */
const details = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../lexicon/compiled/details.json', import.meta.url)), 'utf8'),
) as CompiledDetails;
const [search, preparing] = timed(() => createSearch(details));
const [, first] = timed(() => search.find('a'));
const keystrokes = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
const times = keystrokes.map((query) => timed(() => search.find(query))[1]);
const slowest = keystrokes[times.indexOf(Math.max(...times))] ?? '';
const most = details.entries.reduce((a, b) => (b.corpus.occurrences > a.corpus.occurrences ? b : a));
const [lines, cutting] = timed(() => sortByLeft(concordance(details, most.id)));

console.log(`${details.entries.length} entries; milliseconds, cold process`);
console.log(`prepare the search       ${preparing.toFixed(1)}`);
console.log(`first keystroke          ${first.toFixed(1)}`);
console.log(`${keystrokes.length} keystrokes, median     ${median(times).toFixed(2)}`);
console.log(`the slowest (${slowest})   ${Math.max(...times).toFixed(2)}`);
console.log(`sorted concordance, ${lines.length} lines   ${cutting.toFixed(1)}`);

function timed<T>(work: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
