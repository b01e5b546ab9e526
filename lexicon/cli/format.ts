import { writeFileSync } from 'node:fs';
import { printEntries } from '../entries/format';
import { parseEntryFiles, readEntryFiles } from '../entries/read-entries';
import { InputError } from '../problem';
import { ENTRIES_ROOT } from './load';
import { run } from './run';

await run(() => {
  const files = readEntryFiles(ENTRIES_ROOT);
  const parsed = files.map((file) => ({ file, ...parseEntryFiles([file]) }));
  const problems = parsed.flatMap((part) => part.problems);
  if (problems.length > 0) throw new InputError(problems);
  for (const { file, entries } of parsed) {
    const printed = printEntries(entries.map((item) => item.entry));
    if (printed === file.yaml) continue;
    writeFileSync(file.path, printed);
    console.log(`${file.name}: put in canonical form`);
  }
});
