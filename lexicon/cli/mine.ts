import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus/read-corpus';
import { createJiebaSegmenter } from '../segment/jieba';
import { mineCandidates } from '../mine/mine';
import { printCandidates } from '../mine/print';
import { CORPUS_ROOT, LEXICON_ROOT } from './load';
import { run } from './run';

await run(() => {
  const candidates = mineCandidates(readCorpus(CORPUS_ROOT), createJiebaSegmenter());
  writeFileSync(join(LEXICON_ROOT, 'candidates.tsv'), printCandidates(candidates));
  const count = (flag: 'quoted' | 'numeral' | 'parallel') => candidates.filter((candidate) => candidate[flag]).length;
  console.log(
    `lexicon/candidates.tsv: ${candidates.length} candidates (${count('quoted')} quoted, ${count('numeral')} numeral, ${count('parallel')} parallel)`,
  );
});
