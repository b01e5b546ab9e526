import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

/** @param extension the folder of the built extension */
export function measureSizes(extension: string): Row[] {
  const read = (name: string) => readFileSync(join(extension, name));
  const packed = (name: string) => gzipSync(read(name), { level: 9 }).length / 1024;
  const [first, marker, data] = ['sentinel.js', 'content.js', 'page-patterns.json'];
  return [
    { measure: 'script in a page without Chinese', value: read(first).length / 1024, unit: 'KB', must: { most: 10 } },
    { measure: 'content scripts in all, gzipped', value: packed(first) + packed(marker), unit: 'KB', must: { most: 45 } },
    { measure: 'patterns that a page asks for, gzipped', value: packed(data), unit: 'KB' },
  ];
}
