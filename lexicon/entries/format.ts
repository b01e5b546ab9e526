import { isMap, isSeq, type Node, LineCounter, parseDocument, stringify } from 'yaml';
import type { Problem } from '../problem';
import type { Entry } from '../types';
import type { Draft } from './draft';
import { ENTRY_KEYS, parseEntry } from './schema';

/** An entry with the place where it stands. */
export interface PlacedEntry {
  entry: Entry;
  file: string;
  /** 1-based line of its first key. */
  line: number;
}

/**
 * Reads one file of entries.
 * @param yaml the text of the file
 * @param file its name, for problems
 * @returns the entries that are well formed, and what is wrong with the others
 */
export function parseEntries(yaml: string, file: string): { entries: PlacedEntry[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const faults = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    reason: error.message.split('\n')[0] ?? 'is not YAML',
  }));
  if (faults.length > 0) return { entries: [], problems: faults };
  if (!isSeq(document.contents)) return { entries: [], problems: [{ file, reason: 'must be a list of entries' }] };
  if (document.contents.items.length === 0) return { entries: [], problems: [{ file, reason: 'holds no entry' }] };

  const entries: PlacedEntry[] = [];
  const problems: Problem[] = [];
  for (const node of document.contents.items) {
    const line = lines.linePos((node as Partial<Node>).range?.[0] ?? 0).line;
    const idNode: unknown = isMap(node) ? node.get('id') : undefined;
    const id = typeof idNode === 'string' ? idNode : undefined;
    const result = parseEntry(isMap(node) ? node.toJS(document) : null);
    if ('entry' in result) entries.push({ entry: result.entry, file, line });
    else problems.push(...result.reasons.map((reason) => ({ file, line, id, reason })));
  }
  return { entries, problems };
}

/**
 * Writes entries in the one canonical form: sorted by id, keys in the schema's order, lines not folded.
 * @returns the text of a file
 */
export function printEntries(entries: readonly (Entry | Draft)[]): string {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return sorted.map((entry) => stringify([inOrder(entry)], { lineWidth: 0, indentSeq: true })).join('\n');
}

function inOrder(entry: Entry | Draft): Record<string, unknown> {
  return Object.fromEntries(ENTRY_KEYS.flatMap((key) => (entry[key] === undefined ? [] : [[key, deepOrder(key, entry[key])]])));
}

/** The order of keys inside an entry's parts. */
const PART_KEYS = ['id', 'rel', 'title', 'text', 'zh', 'en', 'by', 'year', 'url', 'source', 'notBefore', 'notAfter', 'on'];

function deepOrder(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => deepOrder(key, item));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  parts.sort(([a], [b]) => PART_KEYS.indexOf(a) - PART_KEYS.indexOf(b));
  return Object.fromEntries(parts.map(([name, part]) => [name, deepOrder(name, part)]));
}
