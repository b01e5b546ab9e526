import { cpus } from 'node:os';
import { loadLexicon } from '../../lexicon/cli/load';
import { buildExtension } from '../demo/build';
import { measureExtension } from './in-extension';
import { measureMatchers } from './matchers';
import { measurePages } from './measure-pages';
import { bundleBench } from './open-bench';
import { isMet, printRows, type Row } from './row';
import { measureSizes } from './sizes';

/** How often everything is measured; the median counts. */
const RUNS = 7;

const { patterns, page, details } = loadLexicon();
const corpus = details.documents.map((document) => document.text).join('');
const text = corpus.repeat(Math.ceil(2_000_000 / corpus.length)).slice(0, 2_000_000);

/** Names of what is measured, as `measurePages` has them, and `matchers` and `extension`; all where none is given. */
const only = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const wants = (name: string) => only.length === 0 || only.includes(name);

const rows: Row[] = wants('matchers') ? await measureMatchers(patterns, page, text, RUNS * 3) : [];
rows.push(
  ...(await measurePages({ documents: details.documents, patterns, page, script: await bundleBench(), runs: RUNS, only })),
);
if (wants('extension')) {
  const extension = await buildExtension('chromium');
  rows.push(...measureSizes(extension), ...(await measureExtension(extension, details.documents, RUNS)));
}
const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`;
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      { machine, lexicon: patterns.stamp, runs: RUNS, rows: rows.map((row) => ({ ...row, met: isMet(row) })) },
      null,
      1,
    ),
  );
} else {
  console.log(`${machine}; ${patterns.stamp.entries} entries, ${page.keys.split('\n').length} forms; medians of ${RUNS} or more`);
  console.log(printRows(rows));
}
