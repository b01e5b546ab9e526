import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

setUp(['chromium', 'firefox', 'fonts']);

const RESULTS = join(ROOT, '.output/test-results.json');
const vitest = ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];

/** Each check, in the order in which it fails soonest. */
const CHECKS = [
  ['format', ['npm', 'run', '--silent', 'format:check']],
  ['lexicon', ['npm', 'run', '--silent', 'lexicon']],
  ['types', ['npm', 'run', '--silent', 'typecheck']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  ['build for Chromium', ['npx', 'wxt', 'build']],
  ['build for Firefox', ['npx', 'wxt', 'build', '-b', 'firefox']],
  ['unit tests', [...vitest, '--project', 'unit'], 'counts'],
  ['browser tests', [...vitest, '--project', 'browser-chromium', '--project', 'browser-firefox'], 'counts'],
  ['end-to-end tests in Chromium', [...vitest, '--project', 'e2e-chromium'], 'counts'],
  ['end-to-end tests in Firefox', [...vitest, '--project', 'e2e-firefox'], 'counts'],
];

const counts = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
for (const [name, [program, ...args], kind] of CHECKS) {
  console.log(`\n— ${name}`);
  rmSync(RESULTS, { force: true });
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], timeout: 15 * 60_000 });
  if (status !== 0) broken.push(name);
  if (kind === 'counts') count();
  if (status !== 0 && kind !== 'counts') break;
}
if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(broken.length > 0 || counts.passed === 0 ? 1 : 0);

function count() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
    counts.skipped += numPendingTests;
  } catch {
    counts.failed++;
  }
}
