import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createReadings } from '../compile/readings';
import { readCorpus } from '../corpus/read-corpus';
import { parseDecisions } from '../decide/decisions';
import { describeDraft } from '../draft/describe';
import { fileOf, fileToWrite, planEntry, refuse } from '../draft/plan-entry';
import { readClaims } from '../entries/claims';
import { printEntries } from '../entries/format';
import { insertEntry } from '../entries/insert';
import { readEntryFiles } from '../entries/read-entries';
import { CATEGORIES, FORMS } from '../types';
import { oneOf, readArguments } from './arguments';
import { CORPUS_ROOT, ENTRIES_ROOT } from './load';
import { DECISIONS_FILE } from './load-decisions';
import { run } from './run';

const COMMAND = 'lexicon:new';

await run(() => {
  const { values, positionals } = readArguments(COMMAND, {
    allowPositionals: true,
    options: {
      category: { type: 'string' },
      form: { type: 'string' },
      id: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0)
    refuse(`give one headword: npm run ${COMMAND} -- 词 [--category economy] [--form slogan] [--id pinyin] [--write]`);
  const category = oneOf(COMMAND, 'category', values.category, CATEGORIES);
  const form = oneOf(COMMAND, 'form', values.form, FORMS);

  const documents = readCorpus(CORPUS_ROOT);
  const claims = readEntryFiles(ENTRIES_ROOT).flatMap(({ yaml, name }) => readClaims(yaml, name));
  const plan = planEntry({ typed, category, form, id: values.id }, { claims, documents, ...createReadings() });
  const file = fileOf(plan.draft);
  const shown = describeDraft({
    ...plan,
    documents,
    file: file && nameOf(join(ENTRIES_ROOT, file)),
    decision: findDecision(plan.draft.zh),
  });
  console.log(shown + printEntries([plan.draft]));
  if (!values.write) return;

  const path = join(ENTRIES_ROOT, fileToWrite(plan));
  writeFileSync(path, insertEntry(existsSync(path) ? readFileSync(path, 'utf8') : '', nameOf(path), plan.draft));
  console.log(`# written to ${nameOf(path)}`);
});

/** Rows that are malformed are the check's to name; here they stand in nobody's way. */
function findDecision(zh: string): string | undefined {
  if (!existsSync(DECISIONS_FILE)) return undefined;
  const { decisions } = parseDecisions(readFileSync(DECISIONS_FILE, 'utf8'), DECISIONS_FILE);
  const found = decisions.find(({ decision }) => decision.text === zh)?.decision;
  return found && `${found.kind}${found.entry === undefined ? '' : `:${found.entry}`} (${found.reason})`;
}

/** As people should see it. */
function nameOf(path: string): string {
  return relative(process.cwd(), path);
}
