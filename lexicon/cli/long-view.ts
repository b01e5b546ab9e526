import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPattern } from '../compile/compile';
import { buildFoldTable } from '../compile/fold-table';
import { readReports } from '../corpus/read-reports';
import { countReports } from '../long-view/count';
import { printTables } from '../long-view/print';
import { LONG_VIEW_FILES } from '../long-view/tables';
import { InputError } from '../problem';
import { LEXICON_ROOT, readLexicon } from './load';
import { run } from './run';

await run(() => {
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || more.length > 0) {
    throw new InputError([{ file: 'lexicon:long-view', reason: 'name one folder of reports' }]);
  }
  const reports = readReports(folder);
  const patterns = readLexicon().entries.map(toPattern);
  const tables = countReports(patterns, buildFoldTable(patterns), reports);
  const texts = printTables(tables);
  for (const table of ['reports', 'entries', 'counts'] as const) {
    writeFileSync(join(LEXICON_ROOT, LONG_VIEW_FILES[table]), texts[table]);
    console.log(`lexicon/${LONG_VIEW_FILES[table]}: ${tables[table].length} rows`);
  }
  const seen = new Set(tables.counts.filter(({ kind }) => kind === 'work-report').map(({ id }) => id));
  console.log(`${seen.size} of ${patterns.length} entries are in a work report`);
});
