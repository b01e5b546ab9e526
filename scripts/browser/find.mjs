import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** The oldest version of each browser that the extension runs in. */
export const OLDEST = { chromium: 128, firefox: 140 };

/** Names of programs, and places where they stand outside the path. An environment variable comes before them. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/snap/bin/firefox'],
  },
};

/**
 * Finds a browser that is new enough. Branded Chrome is not looked for: it refuses unpacked extensions from a command line.
 * @param {BrowserName} name
 * @returns {string | undefined} the path of its program
 */
export function lookForBrowser(name) {
  const { variable, names, places } = PROGRAMS[name];
  const given = process.env[variable];
  const path = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((program) => join(folder, program)));
  return [...(given ? [given] : []), ...path, ...places].find(
    (program) => isRunnable(program) && versionOf(program) >= OLDEST[name],
  );
}

/**
 * @param {BrowserName} name
 * @returns {string} the path of its program
 * @throws {Error} if there is none, saying what to do
 */
export function findBrowser(name) {
  const program = lookForBrowser(name);
  if (program !== undefined) return program;
  throw new Error(
    `no ${name} of version ${OLDEST[name]} or newer was found; install it or set ${PROGRAMS[name].variable} to its program`,
  );
}

/** @param {string} program */
function isRunnable(program) {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} program
 * @returns {number} the major version; 0 if the program does not say it
 */
function versionOf(program) {
  try {
    const answer = execFileSync(program, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    return Number(/(\d+)\.\d/.exec(answer)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
