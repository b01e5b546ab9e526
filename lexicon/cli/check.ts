import { toPattern } from '../compile/compile';
import { findStale } from '../long-view/check';
import { LONG_VIEW_FILES } from '../long-view/tables';
import { InputError } from '../problem';
import { LEXICON_ROOT, readLexicon } from './load';
import { corpusTexts, describeStraddle, findUndecided } from './load-boundaries';
import { readLongView } from './read-long-view';
import { run } from './run';

await run(() => {
  const lexicon = readLexicon();
  const { entries, documents } = lexicon;
  const undecided = findUndecided(lexicon, corpusTexts(documents));
  if (undecided.length > 0) throw new InputError(undecided.map(describeStraddle));
  const longView = readLongView(LEXICON_ROOT, entries);
  if (longView) {
    const { changed, uncounted } = findStale(longView.tables, entries.map(toPattern));
    warn('changed since the reports were counted', changed);
    warn('not yet counted in the reports', uncounted);
  }
  console.log(`${entries.length} entries, no problem`);
});

/** Such entries show no long view, which is a pity and no fault: one line for all of them. */
function warn(what: string, ids: readonly string[]): void {
  if (ids.length > 0) console.warn(`warning: lexicon/${LONG_VIEW_FILES.entries}: ${ids.length} ${what}: ${ids.join(', ')}`);
}
