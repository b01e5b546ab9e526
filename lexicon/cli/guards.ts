import { corpusTexts, findUndecided } from './load-boundaries';
import { readLexicon } from './load';
import { readText } from './read-text';
import { run } from './run';

await run(() => {
  const extra = process.argv.slice(2).map((file) => ({ name: file, text: readText(file) }));
  const lexicon = readLexicon();
  const corpus = findUndecided(lexicon, corpusTexts(lexicon.documents));
  const other = extra.length === 0 ? [] : findUndecided(lexicon, extra);
  const rows = [...corpus, ...other].map(({ surface, word, side, count, example, text, id }) =>
    [surface, word, side, count, example, text, id].join('\t'),
  );
  if (rows.length > 0) console.log(['surface\tword\tside\tcount\texample\ttext\tid', ...rows].join('\n'));
  console.error(`${corpus.length} undecided in the corpus, ${other.length} in other texts`);
  if (corpus.length > 0) process.exitCode = 1;
});
