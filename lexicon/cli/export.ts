import { openBook } from '../book';
import { unpackPattern } from '../pattern-rows';
import { loadLexicon } from './load';
import { run } from './run';

await run(() => {
  const { patterns, details } = loadLexicon();
  const book = openBook(details);
  const byId = new Map(patterns.rows.map(unpackPattern).map((pattern) => [pattern.id, pattern]));
  for (const entry of details.entries) {
    const contexts = (book.open(entry.id)?.contexts ?? []).map(({ left, hit, right, document }) => ({
      text: left + hit + right,
      hit: [left.length, left.length + hit.length],
      document: document.id,
      title: document.title,
      year: document.year,
    }));
    console.log(JSON.stringify({ ...entry, surfaces: byId.get(entry.id)?.surfaces, contexts }));
  }
});
