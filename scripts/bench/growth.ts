import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadLexicon } from '../../lexicon/cli/load';
import { createMatcher, type Pattern } from '../../lexicon';
import { launch } from '../browser/launch';
import { servePages } from '../browser/serve';
import { heapOf } from './heap';
import { median } from './median';
import { bundleBench, openBench } from './open-bench';
import { chinesePage } from './pages';
import { drawGrowth, type GrowthPoint } from './plot-growth';

/** How cost grows with pages and lexicons: writes a table and a picture to `docs/`. */
const PAGE_SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const LEXICON_SIZES = [100, 300, 1000, 3000, 10_000, 30_000, 50_000];
const RUNS = 7;
const DOCS = new URL('../../docs/', import.meta.url);

const { page, patterns, details } = loadLexicon();
const corpus = details.documents.map((document) => document.text).join('');
const script = await bundleBench();

const server = await servePages((path) => ({ body: chinesePage(details.documents, Number(path)) }));
const launched = await launch({ browser: 'chromium', headless: true, offline: true });
const pages: GrowthPoint[] = [];
for (const size of PAGE_SIZES) {
  const bench = await openBench(launched, server.url(String(size)), script, page);
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push((await bench.run('mark')).ms);
  const before = await heapOf(bench.page);
  await bench.run('keep');
  pages.push({ size, ms: median(times), kb: ((await heapOf(bench.page)) - before) / 1024 });
  await bench.page.close();
}
await launched.close();
await server.close();

const text = corpus.repeat(Math.ceil(1_000_000 / corpus.length)).slice(0, 1_000_000);
const lexicons = LEXICON_SIZES.map((size): GrowthPoint & { readMs: number } => {
  const { buildMs, readMs, bytes } = measureSize(inventPatterns(size), text, RUNS);
  return { size, ms: buildMs, readMs, kb: bytes / 1024 };
});

const svg = drawGrowth(pages, lexicons);
writeFileSync(new URL('images/growth.svg', DOCS), svg);
const file = fileURLToPath(new URL('growth.md', DOCS));
writeFileSync(file, await format(printTables(), { ...(await resolveConfig(file)), parser: 'markdown' }));
console.log(`written: ${file} and images/growth.svg`);

/**
 * As many surfaces as asked, cut out of the corpus and shuffled, three to eight characters long: no real lexicon is as
 * crowded in so small an alphabet. The same every time.
 */
function inventPatterns(count: number): Pattern[] {
  const han = corpus.replace(/[^\u4e00-\u9fff]/g, '');
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const surfaces = new Set<string>();
  while (surfaces.size < count) {
    const length = 3 + random(6);
    const half = length >> 1;
    const [a, b] = [random(han.length - half), random(han.length - length)];
    surfaces.add(han.slice(a, a + half) + han.slice(b, b + length - half));
  }
  return [...surfaces].map((surface, i) => ({
    id: String(i),
    category: 'rhetoric',
    surfaces: [surface],
    notBefore: [],
    notAfter: [],
  }));
}

function printTables(): string {
  const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
  return [
    '# How cost grows',
    '',
    `Written by \`npm run bench:growth\` on ${cpus()[0]?.model ?? 'an unknown machine'}, ${cpus().length} cores; medians of ${RUNS}. Compare the columns with each other, not with another machine.`,
    '',
    '![Time and memory against the size of the page and of the lexicon](images/growth.svg)',
    '',
    'All scales are logarithmic; the dashed lines are growth in proportion.',
    '',
    `## With the page (lexicon of ${patterns.stamp.entries} entries)`,
    '',
    '| page, UTF-8 bytes of text | scan, match, paint (ms) | ms per MB | ranges and marks (KB) |',
    '| --- | --- | --- | --- |',
    ...pages.map(({ size, ms, kb }) => `| ${size} | ${number(ms)} | ${number(ms / (size / 1e6))} | ${number(kb)} |`),
    '',
    '## With the lexicon (1 M characters read)',
    '',
    '| surfaces | building (ms) | reading (ms) | tables (KB) |',
    '| --- | --- | --- | --- |',
    ...lexicons.map(({ size, ms, readMs, kb }) => `| ${size} | ${number(ms)} | ${number(readMs)} | ${number(kb)} |`),
    '',
  ].join('\n');
}

/** How a matcher of another size is built and reads. */
function measureSize(
  patterns: readonly Pattern[],
  text: string,
  runs: number,
): { buildMs: number; readMs: number; bytes: number } {
  const builds = Array.from({ length: runs }, () => timed(() => createMatcher(patterns, '')));
  const { result: matcher } = builds[0] as { result: ReturnType<typeof createMatcher> };
  const reads = Array.from({ length: runs }, () => timed(() => matcher.findHits(text)).ms);
  return { buildMs: median(builds.map(({ ms }) => ms)), readMs: median(reads), bytes: matcher.bytes };
}

function timed<T>(run: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}
