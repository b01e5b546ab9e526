import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

setUp(['chromium', 'fonts']);
const tsx = join(ROOT, 'node_modules/.bin/tsx');
const { status } = spawnSync(tsx, [join(ROOT, 'scripts/demo/start.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
