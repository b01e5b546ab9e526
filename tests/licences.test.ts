import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceNotices, shippedPackages } from '../scripts/licences';
import { ROOT } from './source-files';

/** Licences under which code may be part of an MIT-licensed extension. */
const FITTING = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', 'Zlib'];

/** Whether an SPDX expression lets us choose, or asks for, nothing but fitting licences. */
function fits(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(fits);
  return bare.split(' AND ').every((licence) => FITTING.includes(licence));
}

test.each(shippedPackages(ROOT))('$name may be shipped', ({ licence }) => {
  expect(fits(licence), licence).toBe(true);
});

test('the notices name every package of the dependencies that are shipped', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const notices = licenceNotices(ROOT);
  for (const name of Object.keys(dependencies)) expect(notices).toContain(`${name} `);
  expect(notices).toContain('CC BY 4.0');
});
