import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceNotices, shippedPackages } from '../scripts/licences';
import { ROOT } from './source-files';

/** Licences under which code may be part of an MIT-licensed extension. */
const FITTING = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0'];

test.each(shippedPackages(ROOT))('$name may be shipped', ({ licence }) => {
  expect(FITTING).toContain(licence);
});

test('the notices name every package of the dependencies that are shipped', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const notices = licenceNotices(ROOT);
  for (const name of Object.keys(dependencies)) expect(notices).toContain(`${name} `);
  expect(notices).toContain('CC BY 4.0');
});
