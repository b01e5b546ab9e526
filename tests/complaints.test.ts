import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The rows of the table: a complaint, and the tests that show that it cannot be made here. */
const ROWS = read('docs/complaints.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .slice(1)
  .map((line) => {
    const [complaint = '', prevented = '', shown = ''] = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
    return {
      complaint,
      prevented,
      tests: [...shown.matchAll(/`([^`]+)`: “(.+?)”(?=<br>|$)/g)].map(([, file, name]) => ({ file, name })),
    };
  });

test('the table has its rows', () => expect(ROWS.length).toBeGreaterThan(25));

describe.each(ROWS)('$complaint', ({ prevented, tests }) => {
  test('is answered, and shown by at least one test', () => {
    expect(prevented).not.toBe('');
    expect(tests.length).toBeGreaterThan(0);
  });

  test.each(tests)('$file has “$name”', ({ file = '', name = '' }) => {
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect(file).toMatch(/\.(?:test|e2e)\.ts$/);
    // As a name stands in the source: between quotes, or the first or last part of a longer one.
    expect(read(file)).toMatch(new RegExp(`['\`: ]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['\`,: ]`));
  });
});
