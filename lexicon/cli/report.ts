import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { printDecisions } from '../decide/decisions';
import { createMatcher } from '../match/matcher';
import { unpackPattern } from '../pattern-rows';
import { measureCovered } from '../report/covered';
import { findGaps } from '../report/gaps';
import { markGold } from '../report/mark-gold';
import { printReport } from '../report/print-report';
import { countDecided, type Report } from '../report/report';
import { scoreSpans } from '../report/score-spans';
import { scoreTerms } from '../report/score-terms';
import { tallyEntries } from '../report/tally';
import { readArguments } from './arguments';
import { loadGold, readRawSpeech } from './gold';
import { LEXICON_ROOT, loadLexicon } from './load';
import { DECISIONS_FILE, loadVerdicts } from './load-decisions';
import { run } from './run';

/** Readers' marks that stand beside the project are used without being asked for. */
const GOLD_BESIDE = join(LEXICON_ROOT, '../../shared/gold');

await run(() => {
  const { values } = readArguments('lexicon:report', {
    options: { gold: { type: 'string' }, json: { type: 'boolean' }, all: { type: 'boolean' } },
  });
  const lexicon = loadLexicon();
  const { entries, documents } = lexicon.details;
  const matcher = createMatcher(lexicon.patterns.rows.map(unpackPattern), lexicon.patterns.fold);
  const folder = values.gold ?? (existsSync(GOLD_BESIDE) ? relative(process.cwd(), GOLD_BESIDE) : undefined);
  const gold = folder === undefined ? undefined : loadGold(folder);
  const surfaces = entries.flatMap(({ zh, variants = [] }) => [zh, ...variants]);
  const report: Report = {
    entries: tallyEntries(entries),
    candidates: countDecided(loadVerdicts(lexicon, existsSync(DECISIONS_FILE) ? undefined : printDecisions([]))),
    characters: measureCovered(documents, matcher),
    gaps: findGaps(entries),
    gold:
      folder === undefined
        ? undefined
        : {
            folder,
            terms: gold?.terms && scoreTerms(gold.terms, surfaces),
            spans: gold?.paragraphs && scoreSpans(markGold(gold.paragraphs, matcher, readRawSpeech)),
          },
  };
  console.log(values.json ? JSON.stringify(report, null, 1) : printReport(report, values.all));
});
