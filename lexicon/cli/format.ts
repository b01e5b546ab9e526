import { writeFileSync } from 'node:fs';
import { printBoundaries } from '../compile/boundary-rows';
import { printDecisions } from '../decide/decisions';
import { printEntries } from '../entries/format';
import { parseEntryFiles, readEntryFiles } from '../entries/read-entries';
import { InputError } from '../problem';
import { ENTRIES_ROOT } from './load';
import { BOUNDARIES_FILE, readBoundaries } from './load-boundaries';
import { DECISIONS_FILE, readDecisions } from './load-decisions';
import { run } from './run';

await run(() => {
  const files = readEntryFiles(ENTRIES_ROOT);
  const parsed = files.map((file) => ({ file, ...parseEntryFiles([file]) }));
  const boundaries = readBoundaries();
  const decided = readDecisions();
  const problems = [...parsed.flatMap((part) => part.problems), ...boundaries.problems, ...decided.problems];
  if (problems.length > 0) throw new InputError(problems);
  for (const { file, entries } of parsed) {
    const printed = printEntries(entries.map((item) => item.entry));
    if (printed === file.yaml) continue;
    writeFileSync(file.path, printed);
    console.log(`${file.name}: put in canonical form`);
  }
  const tables = [
    { ...boundaries, path: BOUNDARIES_FILE, printed: printBoundaries(boundaries.boundaries) },
    { ...decided, path: DECISIONS_FILE, printed: printDecisions(decided.decisions.map(({ decision }) => decision)) },
  ];
  for (const { file, path, tsv, printed } of tables) {
    if (printed === tsv) continue;
    writeFileSync(path, printed);
    console.log(`${file}: put in canonical form`);
  }
});
