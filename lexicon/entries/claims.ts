import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { InputError } from '../problem';

/** What an item of an entry file takes for itself, whether or not the rest of it is well formed. */
export interface Claim {
  file: string;
  /** 1-based line of the item's first key. */
  line: number;
  /** Empty if the item has none. */
  id: string;
  /** The headword and the variants; empty if the item has none. */
  surfaces: string[];
}

/**
 * Reads the ids and surfaces of one file, also those of entries that are only begun.
 * @param yaml the text of the file
 * @param file its name, for problems
 * @throws InputError if the text is no YAML list
 */
export function readClaims(yaml: string, file: string): Claim[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) {
    throw new InputError([
      { file, line: lines.linePos(fault.pos[0]).line, reason: fault.message.split('\n')[0] ?? 'is not YAML' },
    ]);
  }
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) throw new InputError([{ file, reason: 'must be a list of entries' }]);
  return document.contents.items.map((node) => {
    const item = isMap(node) ? (node.toJS(document) as Record<string, unknown>) : {};
    return {
      file,
      line: lines.linePos((node as Partial<Node>).range?.[0] ?? 0).line,
      id: typeof item.id === 'string' ? item.id : '',
      surfaces: [item.zh, ...(Array.isArray(item.variants) ? (item.variants as unknown[]) : [])].filter(
        (surface) => typeof surface === 'string',
      ),
    };
  });
}
