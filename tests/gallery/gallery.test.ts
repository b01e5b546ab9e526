import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from '../source-files';

test('every component is shown in the gallery', () => {
  const shown = sourceFiles(['tests/gallery']).flatMap(({ text }) =>
    [...text.matchAll(/component: '(\w+)'/g)].map(([, name]) => name),
  );
  const components = readdirSync(join(ROOT, 'components'))
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => name.replace('.tsx', ''));
  expect(components.filter((name) => !shown.includes(name))).toEqual([]);
});
