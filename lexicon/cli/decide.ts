import { undecided } from '../decide/decide';
import { readArguments } from './arguments';
import { loadLexicon } from './load';
import { loadVerdicts } from './load-decisions';
import { run } from './run';

await run(() => {
  const { values } = readArguments('decide', { options: { all: { type: 'boolean' } } });
  const verdicts = loadVerdicts(loadLexicon());
  const open = undecided(verdicts);
  for (const { text, frequency, documents, by, reason } of values.all ? verdicts : open) {
    console.log([text, frequency, documents, by ?? '', reason].join('\t').trimEnd());
  }
  const counts = new Map<string, number>();
  for (const { by } of verdicts) if (by !== undefined) counts.set(by, (counts.get(by) ?? 0) + 1);
  const shares = [...counts].map(([by, count]) => `${by} ${count}`).join(', ');
  console.error(`${verdicts.length} candidates: ${shares}; undecided ${open.length}`);
});
