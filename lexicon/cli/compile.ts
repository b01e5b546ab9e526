import { loadLexicon } from './load';
import { run } from './run';
import { writeCompiled } from './write';

await run(() => {
  const lexicon = loadLexicon();
  for (const [name, bytes] of Object.entries(writeCompiled(lexicon))) console.log(`lexicon/compiled/${name}: ${bytes} bytes`);
  console.log(`${lexicon.patterns.stamp.entries} entries compiled`);
});
