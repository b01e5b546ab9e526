import { loadLexicon } from './load';
import { run } from './run';

await run(() => {
  const { patterns } = loadLexicon();
  console.log(`${patterns.stamp.entries} entries, no problem`);
});
