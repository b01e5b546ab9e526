import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { loadLexicon } from '../../lexicon/cli/load';
import { launch } from '../browser/launch';
import { servePages } from '../browser/serve';
import { buildExtension } from '../demo/build';
import { measureExtension } from './in-extension';
import type { Bench } from './in-page';
import { measureMatchers } from './matchers';
import { median } from './median';
import { chinesePage, englishPage } from './pages';

const RUNS = 7;
/** Pages without Chinese, by the length of their text in KB. */
const ENGLISH = { 100: 'english-100', 1000: 'english-1000' };
const json = process.argv.includes('--json');

const { patterns, details } = loadLexicon();
const corpus = details.documents.map((document) => document.text).join('');
const text = corpus.repeat(Math.ceil(2_000_000 / corpus.length)).slice(0, 2_000_000);
const article = chinesePage(details.documents, 250_000);

const script = await bundle(fileURLToPath(new URL('in-page.ts', import.meta.url)));
const server = await servePages((path) => {
  if (path === 'article') return { body: article };
  const kilobytes = Object.entries(ENGLISH).find(([, name]) => name === path)?.[0];
  return kilobytes === undefined ? undefined : { body: englishPage(Number(kilobytes) * 1000) };
});

const matchers = measureMatchers(patterns, text, RUNS);
const plain = await launch({ browser: 'chromium', headless: true, offline: true });
// Cold, as a page builds it: each time in a page of its own.
const builds: { ms: number; bytes: number }[] = [];
let chinese = await open(plain, 'article');
for (let run = 0; run < RUNS; run++) {
  await chinese.close();
  chinese = await open(plain, 'article');
  await chinese.evaluate(`window.json = ${JSON.stringify(JSON.stringify(patterns))}`);
  builds.push(await call(chinese, 'bench.build(JSON.parse(json))'));
}
const built = { ms: median(builds.map((build) => build.ms)), bytes: builds[0]?.bytes ?? 0 };
const own = await repeat(RUNS, () => call<Awaited<ReturnType<Bench['mark']>>>(chinese, 'bench.mark()'));
const walks = await repeat(RUNS, () => call<number>(chinese, 'bench.walk()'));
// Once: it takes longer than all the rest together.
const theirs = await repeat(1, () => call<Awaited<ReturnType<Bench['markJs']>>>(chinese, 'bench.markJs()'));
type Sentinel = Awaited<ReturnType<Bench['sentinel']>>;
const sentinels: { kilobytes: number; ms: number; idleMs: number; longestIdleMs: number; woke: boolean }[] = [];
for (const [kilobytes, path] of Object.entries(ENGLISH)) {
  const page = await open(plain, path);
  const times = await repeat(RUNS, () => call<Sentinel>(page, 'bench.sentinel()'));
  const middle = (of: 'ms' | 'idleMs' | 'longestIdleMs') => median(times.map((run) => run[of]));
  const woke = times.some((run) => run.found);
  sentinels.push({
    kilobytes: Number(kilobytes),
    ms: middle('ms'),
    idleMs: middle('idleMs'),
    longestIdleMs: middle('longestIdleMs'),
    woke,
  });
}
await plain.close();

const extension = await buildExtension('chromium');
const inPlace = await measureExtension(extension, { chinese: server.url('article'), english: server.url(ENGLISH[100]) }, RUNS);
await server.close();

const ownMs = median(own.map((run) => run.ms));
const theirMs = median(theirs.map((run) => run.ms));
const result = {
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`,
  lexicon: patterns.stamp,
  matchers,
  matcher: { buildMs: built.ms, bytes: built.bytes },
  article: {
    bytes: Buffer.byteLength(article),
    ours: { ms: ownMs, longestSliceMs: median(own.map((run) => run.longest)), marks: own[0]?.marks },
    markJs: { ms: theirMs, marks: theirs[0]?.marks },
    ratio: theirMs / ownMs,
    bareWalkMs: median(walks),
  },
  withoutChinese: sentinels,
  inPlace,
};
if (json) console.log(JSON.stringify(result, null, 1));
else print();

function print(): void {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const rows: [string, string][] = [
    ['machine', result.machine],
    ['lexicon', `${patterns.stamp.entries} entries, ${patterns.rows.flatMap((row) => row[2]).length} surfaces`],
    ...matchers.map(({ name, millionPerSecond, hits }): [string, string] => [
      `2 M characters, ${name}`,
      `${millionPerSecond.toFixed(1)} M characters/s${hits > 0 ? `, ${hits} hits` : ''}`,
    ]),
    ['building the matcher, once a page', `${ms(built.ms)}, ${Math.round(built.bytes / 1024)} KB`],
    [
      '250 KB article: Tifa Lens',
      `${ms(ownMs)} for ${own[0]?.marks ?? 0} marks, painting too; longest slice ${ms(result.article.ours.longestSliceMs)}`,
    ],
    ['250 KB article: mark.js', `${ms(theirMs)} for ${theirs[0]?.marks ?? 0} marks, the same surfaces`],
    ['250 KB article: Tifa Lens, the matcher built too', ms(ownMs + built.ms)],
    ['ratio', `${result.article.ratio.toFixed(0)} ×`],
    ['250 KB article: a bare walk over every character', ms(result.article.bareWalkMs)],
    ...sentinels.map(({ kilobytes, ms: at, idleMs, longestIdleMs, woke }): [string, string] => [
      `${kilobytes} KB page without Chinese: first stage`,
      `${ms(at)} at once${idleMs > 0 ? `, ${ms(idleMs)} in idle slices of at most ${ms(longestIdleMs)}` : ''}${woke ? ', WOKE THE MARKER' : ''}`,
    ]),
    [
      'the built extension in the article, beside none',
      `${ms(inPlace.chinese.scriptMs)} script, ${ms(inPlace.chinese.taskMs)} all tasks`,
    ],
    [
      'the built extension in the page without Chinese',
      `${ms(inPlace.english.scriptMs)} script, ${ms(inPlace.english.taskMs)} all tasks`,
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
  console.log(`medians of ${RUNS} (mark.js: one run)`);
}

async function open(launched: Awaited<ReturnType<typeof launch>>, path: string): Promise<Page> {
  const page = await launched.newPage();
  await page.goto(server.url(path), { waitUntil: 'load' });
  await page.bringToFront();
  await page.evaluate(script);
  return page;
}

function call<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate(expression) as Promise<T>;
}

async function repeat<T>(times: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await run());
  return results;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
}
