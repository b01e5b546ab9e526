import { printEntries, type PlacedEntry } from '../entries/format';
import { Folding } from '../match/fold';
import { surfaceKeys } from '../match/keys';
import type { Problem } from '../problem';
import type { CorpusDocument, Entry } from '../types';
import { toPattern } from './compile';
import { findOccurrences } from './figures';
import { buildFoldTable } from './fold-table';

/** One rule about a single entry: the reasons why it is broken. */
type EntryRule = (entry: Entry) => string[];

const ENTRY_RULES: readonly EntryRule[] = [
  (entry) =>
    new Set([entry.zh, ...(entry.variants ?? [])]).size === 1 + (entry.variants?.length ?? 0)
      ? []
      : ['variants repeat a surface'],
  (entry) =>
    entry.form === 'numbered-set' && !entry.members && !entry.membersNote
      ? ['a numbered-set needs members, or a membersNote that says why not']
      : [],
  (entry) => (entry.members && entry.membersNote ? ['has members and a membersNote; one must go'] : []),
  (entry) => (entry.evidence === 'curated-cited' && !entry.sources ? ['evidence curated-cited needs sources'] : []),
  (entry) => (entry.related?.some(({ id }) => id === entry.id) ? ['is related to itself'] : []),
];

/**
 * Checks all entries together: unique ids and surfaces, references, attestation in the corpus, and the rules above.
 * @returns every problem; none means that the lexicon can be compiled
 */
export function checkEntries(placed: readonly PlacedEntry[], documents: readonly CorpusDocument[]): Problem[] {
  return [
    ...placed.flatMap((item) => ENTRY_RULES.flatMap((rule) => rule(item.entry)).map((reason) => problemAt(item, reason))),
    ...checkIds(placed),
    ...checkReferences(placed),
    ...checkPlace(placed),
    ...checkSurfaces(placed, documents),
  ];
}

/**
 * Checks that a file stands in canonical form, so that diffs show only what changed.
 * @param yaml the file as it stands
 * @param entries what was read from it
 */
export function checkForm(file: string, yaml: string, entries: readonly Entry[]): Problem[] {
  if (printEntries(entries) === yaml) return [];
  const expected = printEntries(entries).split('\n');
  const line = yaml.split('\n').findIndex((text, i) => text !== expected[i]) + 1;
  return [{ file, line: line || 1, reason: 'is not sorted or not in canonical form; npm run lexicon:format puts it right' }];
}

function problemAt({ file, line, entry }: PlacedEntry, reason: string): Problem {
  return { file, line, id: entry.id, reason };
}

function checkIds(placed: readonly PlacedEntry[]): Problem[] {
  const first = new Map<string, PlacedEntry>();
  return placed.flatMap((item) => {
    const earlier = first.get(item.entry.id);
    if (!earlier) first.set(item.entry.id, item);
    return earlier ? [problemAt(item, `the id is taken by ${earlier.file}:${earlier.line}`)] : [];
  });
}

function checkReferences(placed: readonly PlacedEntry[]): Problem[] {
  const ids = new Set(placed.map(({ entry }) => entry.id));
  return placed.flatMap((item) =>
    (item.entry.related ?? [])
      .filter(({ id }) => !ids.has(id))
      .map(({ id }) => problemAt(item, `is related to “${id}”, which no entry has as id`)),
  );
}

/** An entry stands in the file of its category: `economy.yaml`, or `economy-….yaml` where a theme was split off. */
function checkPlace(placed: readonly PlacedEntry[]): Problem[] {
  return placed.flatMap((item) => {
    const name = item.file.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '');
    const fits = name === item.entry.category || name.startsWith(`${item.entry.category}-`);
    return fits ? [] : [problemAt(item, `has category ${item.entry.category} but stands in ${name}.yaml`)];
  });
}

function checkSurfaces(placed: readonly PlacedEntry[], documents: readonly CorpusDocument[]): Problem[] {
  const patterns = placed.map(({ entry }) => toPattern(entry));
  const fold = buildFoldTable(patterns);
  const folding = new Folding(fold);
  const owners = new Map<string, PlacedEntry>();
  return placed.flatMap((item) => {
    const pattern = toPattern(item.entry);
    const taken = surfaceKeys(pattern, folding).flatMap((key) => {
      const owner = owners.get(key);
      if (!owner) owners.set(key, item);
      return owner && owner !== item
        ? [problemAt(item, `the surface “${key}” belongs to ${owner.entry.id} in ${owner.file}`)]
        : [];
    });
    if (findOccurrences(pattern, fold, documents).length > 0) return taken;
    return [...taken, problemAt(item, 'is not attested: no document of the corpus holds it or a variant')];
  });
}
