import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { decodePage } from './browser/decode-page';
import type { BrowserName } from './browser/find.mjs';
import { launch, type Launched } from './browser/launch';
import { servePages } from './browser/serve';
import { createStage, goTo, sleep, waitFor } from './browser/stage';
import { createMatcher, unpackPattern } from '../lexicon';
import { loadLexicon } from '../lexicon/cli/load';
import { buildExtension } from './demo/build';
import { compareFrames } from './zoo/compare';
import { readVisibleText, type VisibleFrame } from './zoo/visible-text';

/** How long a page may take to load what it can, in milliseconds. */
const LOAD_MS = 20_000;
/** Everything that a page is made of, as text: itself, its document type, and what frames of its own hold. */
const SERIALISE = `(() => {
  const serialise = (page) => (page.doctype ? new XMLSerializer().serializeToString(page.doctype) : '') + page.documentElement.outerHTML +
    [...page.querySelectorAll('iframe')].map((frame) => { try { return serialise(frame.contentDocument); } catch { return ''; } }).join('');
  return serialise(document);
})()`;

/** All registered marks of a frame. */
const COUNT_PAINTED = `[...(CSS.highlights.wrappedJSObject ?? CSS.highlights)].reduce((total, [name, marks]) => total + (name.startsWith('tifa-') ? marks.size : 0), 0)`;

const words = process.argv.slice(2);
const folder = words.find((word, i) => !word.startsWith('--') && words[i - 1] !== '--browser');
const browser = (words.includes('--browser') ? words[words.indexOf('--browser') + 1] : 'chromium') as BrowserName;
if (folder === undefined || !['chromium', 'firefox'].includes(browser)) {
  console.error('usage: npm run --silent zoo -- DIR [--browser chromium|firefox]');
  process.exit(2);
}
const pages = listPages(folder);

const { patterns } = loadLexicon();
const matcher = createMatcher(patterns.rows.map(unpackPattern), patterns.fold);
const extension = await buildExtension(browser);
const server = await servePages((path) => {
  if (!pages.includes(path)) return undefined;
  return { ...decodePage(readFileSync(join(folder, path))), headers: { 'content-security-policy': "script-src 'none'" } };
});
// The same page in a browser with the extension and in one without it.
const [with_, without] = await Promise.all([
  launch({ browser, extension, headless: true, offline: true }),
  launch({ browser, headless: true, offline: true }),
]);
const stage = await createStage(with_);

let failed = false;
try {
  for (const page of pages) {
    const line = await visit(page);
    failed ||= !line.domUnchanged || line.errors.length > 0 || line.unexplained > 0;
    console.log(JSON.stringify(line));
  }
} finally {
  await Promise.all([with_.close(), without.close(), server.close()]);
}
process.exit(failed ? 1 : 0);

async function visit(name: string) {
  const url = server.url(name);
  const errorsBefore = with_.errors.length;
  const [own, plain] = await Promise.all([openWith(url), openPlain(without, url)]);
  const thrown = own.thrown.filter((error) => !plain.thrown.includes(error));
  const { hits, marks, differences } = own.comparison;
  const visible = marks === own.reported ? [] : [{ reason: undefined, reported: own.reported }];
  return {
    page: name,
    domUnchanged: own.html === plain.html,
    errors: [...with_.errors.slice(errorsBefore), ...thrown],
    terms: own.terms,
    /** Painted marks in text that can be seen, in all frames, as found in the page. */
    marks,
    /** What the matcher of `annotate` finds in the same text, read by code of its own. */
    hits,
    differences: [...differences, ...visible],
    unexplained: [...differences, ...visible].filter(({ reason }) => reason === undefined).length,
    /** Marks that style hides from the reader: painted, but not counted. */
    hidden: own.painted - marks,
  };
}

async function openWith(url: string) {
  const staged = await stage.open(url);
  const thrown = listenForErrors(staged.page);
  await loaded(staged.page);
  await staged.settle();
  const reports = await stage.report(staged);
  const terms = new Set(reports.flatMap((report) => report.terms.map((term) => term.id))).size;
  const reported = reports.flatMap((report) => report.terms).reduce((total, term) => total + term.count, 0);
  const painted = (await staged.runEverywhere<number>(COUNT_PAINTED)).reduce((total, count) => total + count, 0);
  // Names of functions inside are kept by the runner with a helper that pages lack.
  const read = `((__name) => (${readVisibleText.toString()})())((named) => named)`;
  const comparison = compareFrames(await staged.runEverywhere<VisibleFrame>(read), matcher);
  const html = (await staged.page.evaluate(SERIALISE)) as string;
  await staged.page.close();
  return { terms, reported, painted, comparison, html, thrown };
}

async function openPlain(launched: Launched, url: string) {
  const page = await launched.newPage();
  const thrown = listenForErrors(page);
  await goTo(page, url, LOAD_MS);
  await loaded(page);
  await sleep(500);
  const html = (await page.evaluate(SERIALISE)) as string;
  await page.close();
  return { html, thrown };
}

/** Collects what a page throws; what its own content security policy refuses is none of it. */
function listenForErrors(page: Page): string[] {
  const thrown: string[] = [];
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!/Content.Security.Policy/i.test(message)) thrown.push(message);
  });
  return thrown;
}

async function loaded(page: Page): Promise<void> {
  await waitFor(
    () => page.evaluate('document.readyState'),
    (state) => state === 'complete',
    LOAD_MS,
  );
}

function listPages(from: string): string[] {
  let names: string[] = [];
  try {
    names = readdirSync(from).filter((name) => /\.x?html?$/.test(name));
  } catch (error) {
    console.error(`${from}: cannot be read: ${(error as Error).message}`);
    process.exit(2);
  }
  if (names.length === 0) {
    console.error(`${from}: holds no saved page (*.html)`);
    process.exit(2);
  }
  const empty = names.filter((name) => statSync(join(from, name)).size === 0);
  if (empty.length > 0) {
    for (const name of empty) console.error(`${join(from, name)}: is empty`);
    process.exit(2);
  }
  return names.sort();
}
