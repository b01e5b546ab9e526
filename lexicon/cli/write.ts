import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledLexicon } from '../compile/compile';
import { LEXICON_ROOT } from './load';

/**
 * Writes the compiled lexicon to `compiled/`.
 * @returns the size of each file in bytes, by its name
 */
export function writeCompiled({ patterns, page, details }: CompiledLexicon): Record<string, number> {
  const folder = join(LEXICON_ROOT, 'compiled');
  mkdirSync(folder, { recursive: true });
  const files = {
    'patterns.json': JSON.stringify(patterns),
    'page-patterns.json': JSON.stringify(page),
    'details.json': JSON.stringify(details),
  };
  for (const [name, json] of Object.entries(files)) writeFileSync(join(folder, name), json);
  return Object.fromEntries(Object.entries(files).map(([name, json]) => [name, Buffer.byteLength(json)]));
}
