import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookForBrowser, OLDEST } from './browser/find.mjs';

/** Runs before any dependency is there, so it needs nothing but Node. */

/** The repository's own folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What can be missing, and the Debian packages that bring it; the ones after the first are for comfort and may fail. */
const SYSTEM = {
  chromium: {
    packages: ['chromium', 'chromium-l10n'],
    found: () => lookForBrowser('chromium') !== undefined,
    name: `Chromium ${OLDEST.chromium} or newer`,
  },
  firefox: {
    packages: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
    found: () => lookForBrowser('firefox') !== undefined,
    name: `Firefox ${OLDEST.firefox} or newer`,
  },
  fonts: { packages: ['fonts-noto-cjk'], found: hasChineseFont, name: 'a font with Chinese characters' },
};

/**
 * Brings what a command needs: dependencies, browsers, fonts. Says what it does; ends the process, saying exactly what
 * to install, where it may not.
 * @param {(keyof typeof SYSTEM)[]} needs
 */
export function setUp(needs) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) stop(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  installDependencies();
  const missing = needs.filter((need) => !SYSTEM[need].found());
  if (missing.length === 0) return;
  const packages = missing.map((need) => SYSTEM[need].packages[0] ?? '');
  const installer = findInstaller();
  if (installer === undefined) {
    stop(
      `Missing: ${missing.map((need) => SYSTEM[need].name).join(', ')}.\n` +
        `On Debian or Ubuntu, run: sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}\n` +
        `Elsewhere, install the same from your system's packages, or set CHROMIUM_PATH or FIREFOX_PATH to a program.`,
    );
  }
  say(`installing ${packages.join(', ')} …`);
  run([...installer, 'apt-get', 'update'], true);
  run([...installer, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages], true);
  for (const need of missing) {
    const comfort = SYSTEM[need].packages.slice(1);
    if (comfort.length > 0)
      spawnSync(...command([...installer, 'apt-get', 'install', '-y', '--no-install-recommends', ...comfort]), {
        stdio: 'ignore',
      });
  }
  const still = missing.filter((need) => !SYSTEM[need].found());
  if (still.length > 0) stop(`Still missing after the installation: ${still.map((need) => SYSTEM[need].name).join(', ')}.`);
}

/** Installs the locked dependencies where they are missing or not those of today's lock file. */
function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules/.tifa-lens-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing dependencies …');
  run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'], false);
  writeFileSync(stamp, lock);
}

/** @returns {string[] | undefined} what to put before apt-get; `undefined` where packages cannot be installed from here */
function findInstaller() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/**
 * Runs a command; ends the process if it fails.
 * @param {string[]} words
 * @param {boolean} quiet shows its output only if it fails
 */
function run(words, quiet) {
  const { status, stdout, stderr, error } = spawnSync(...command(words), {
    cwd: ROOT,
    stdio: quiet ? 'pipe' : ['ignore', 2, 2],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  if (quiet) console.error(stdout, stderr);
  stop(`“${words.join(' ')}” failed${error ? `: ${error.message}` : ` with ${status}`}.`);
}

/**
 * @param {string[]} words
 * @returns {[string, string[]]}
 */
function command([program = '', ...args]) {
  return [program, args];
}

/** @param {string} text */
function say(text) {
  console.error(`Tifa Lens: ${text}`);
}

/**
 * @param {string} text
 * @returns {never}
 */
function stop(text) {
  console.error(text);
  process.exit(1);
}
