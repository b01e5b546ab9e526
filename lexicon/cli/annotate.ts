import { createMatcher } from '../match/matcher';
import { unpackPattern } from '../pattern-rows';
import { InputError } from '../problem';
import { loadLexicon } from './load';
import { readText } from './read-text';
import { run } from './run';

await run(() => {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new InputError([{ file: 'annotate', reason: 'name at least one text file' }]);
  const texts = files.map((file) => ({ file, text: readText(file) }));
  const { patterns } = loadLexicon();
  const rows = patterns.rows.map(unpackPattern);
  const matcher = createMatcher(rows, patterns.fold);
  const byId = new Map(rows.map((pattern) => [pattern.id, pattern]));
  for (const { file, text } of texts) {
    const lines = matcher.findHits(text).map(({ id, start, end }) => {
      const pattern = byId.get(id);
      return JSON.stringify({
        file,
        start,
        end,
        text: text.slice(start, end),
        id,
        zh: pattern?.surfaces[0],
        category: pattern?.category,
      });
    });
    if (lines.length > 0) process.stdout.write(lines.join('\n') + '\n');
  }
});
