import type { Report } from './report';
import type { Accuracy } from './score-spans';
import type { Share } from './share';

/** How many names stand under a figure before the rest is only counted. */
const NAMES = 12;

/**
 * @param all whether every name is listed, or only the first of many
 * @returns the report as text for a terminal
 */
export function printReport({ entries, candidates, characters, gaps, gold }: Report, all = false): string {
  const { entries: total, ...tallies } = entries;
  const lines = [
    `${total} entries`,
    ...Object.entries(tallies).map(([name, tally]) => `  ${name.padEnd(10)}${listTally(tally)}`),
    '',
    `candidates of the miner: ${candidates.open.of}`,
    `  decided by people       ${share(candidates.decided)}: surfaces ${candidates.surfaces.part}, rows of decisions.tsv ${candidates.rows.part}`,
    `  decided by rules        ${share(candidates.rules)}`,
    `  open                    ${share(candidates.open)}`,
    '',
    `characters of the speeches inside hits: ${share(characters)}`,
    ...characters.documents.map(({ id, ...part }) => `  ${id} ${share(part)}`),
    '',
    'entries that could say more',
    ...Object.entries(gaps).flatMap(([gap, ids]) => [
      `  ${gap.padEnd(30)} ${ids.length} of ${total}`,
      ...(all && ids.length > 0 ? [`    ${ids.join(' ')}`] : []),
    ]),
    ...(gold ? ['', ...printGold(gold, all)] : []),
  ];
  return lines.join('\n');
}

function printGold({ folder, terms, spans }: NonNullable<Report['gold']>, all: boolean): string[] {
  const lines = [`careful readers’ marks in ${folder}`];
  for (const [priority, part] of Object.entries(terms?.terms ?? {})) {
    lines.push(`  terms of priority ${priority} found ${share(part)}`);
    lines.push(...names('not found', terms?.missing[priority] ?? [], all));
  }
  if (spans) {
    lines.push(`  spans      ${accuracy(spans.spans)}`, `  characters ${accuracy(spans.characters)}`);
    lines.push(...names('missed', spans.missed, all), ...names('extra', spans.extra, all));
  }
  return lines;
}

function names(what: string, list: readonly string[], all: boolean): string[] {
  if (list.length === 0) return [];
  const shown = all ? list : list.slice(0, NAMES);
  const more = list.length - shown.length;
  return [`    ${what}: ${shown.join(' | ')}${more > 0 ? ` | and ${more} more (--all)` : ''}`];
}

function listTally(tally: Record<string, number>): string {
  return Object.entries(tally)
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}

function share({ part, of, share: value }: Share): string {
  return `${part} of ${of} (${(value * 100).toFixed(1)} %)`;
}

function accuracy({ precision, recall, f1 }: Accuracy): string {
  return `precision ${precision} recall ${recall} F1 ${f1}`;
}
