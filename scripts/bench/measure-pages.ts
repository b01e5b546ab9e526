import { unpackPattern, type CompiledPatterns, type CorpusDocument, type PagePatterns } from '../../lexicon';
import { launch } from '../browser/launch';
import { servePages } from '../browser/serve';
import { median } from './median';
import { openBench, type BenchPage } from './open-bench';
import { chinesePage, englishPage, smallNodesPage } from './pages';
import type { Row } from './row';

interface PageBench {
  documents: readonly CorpusDocument[];
  patterns: CompiledPatterns;
  page: PagePatterns;
  script: string;
  runs: number;
  /** The names of what is to be measured, as below; all where none is given. */
  only: readonly string[];
}

/** Measures the engine in pages of a browser without the extension: the same code, where every part can be timed alone. */
export async function measurePages({ documents, patterns, page, script, runs, only }: PageBench): Promise<Row[]> {
  const pages: Record<string, () => string> = {
    article: () => chinesePage(documents, 250_000),
    long: () => chinesePage(documents, 5_000_000),
    small: () => smallNodesPage(documents, 50_000),
    many: () => chinesePage(documents, 2_500_000),
    english: () => englishPage(100_000),
    'long-english': () => englishPage(1_000_000),
  };
  const server = await servePages((path) => (path in pages ? { body: pages[path]?.() ?? '' } : undefined));
  const launched = await launch({ browser: 'chromium', headless: true, offline: true });
  const open = (path: string) => openBench(launched, server.url(path), script, page);
  try {
    const measures: Record<string, () => Promise<Row[]>> = {
      article: () => measureReading(open, 'article', '250 KB article', runs),
      long: () => measureReading(open, 'long', '5 MB page', runs),
      longest: () => measureLongest(open, runs),
      'mark.js': () => measureMarkJs(open, patterns),
      changes: () => measureChanges(open, runs),
      toggle: () => measureToggle(open, runs),
      sentinel: () => measureSentinel(open, runs),
    };
    const rows: Row[] = [];
    for (const [name, measure] of Object.entries(measures))
      if (only.length === 0 || only.includes(name)) rows.push(...(await measure()));
    return rows;
  } finally {
    await launched.close();
    await server.close();
  }
}

type Open = (path: string) => Promise<BenchPage>;

async function measureReading(open: Open, path: string, name: string, runs: number): Promise<Row[]> {
  const bench = await open(path);
  const marked = await repeat(runs, () => bench.run('mark'));
  const walked = await repeat(runs, () => bench.run('walk'));
  const matched = await repeat(runs, () => bench.run('match'));
  await bench.page.close();
  const cold = await repeat(3, async () => {
    const fresh = await open(path);
    const { ms } = await fresh.run('mark');
    await fresh.page.close();
    return ms + fresh.openMs;
  });
  const ours = median(marked.map(({ ms }) => ms));
  const bare = median(walked);
  return [
    { measure: `${name}: scan, match, paint`, value: ours, unit: 'ms', note: `${marked[0]?.marks ?? 0} marks` },
    { measure: `${name}: a bare walk over every character`, value: bare, unit: 'ms' },
    { measure: `${name}: beside the bare walk`, value: ours / bare, unit: '×', must: { most: 2 } },
    { measure: `${name}: matching alone beside the bare walk`, value: median(matched) / bare, unit: '×' },
    { measure: `${name}: longest slice`, value: median(marked.map(({ longest }) => longest)), unit: 'ms', must: { most: 50 } },
    { measure: `${name}: the frame that shows the marks`, value: median(marked.map(({ frameMs }) => frameMs)), unit: 'ms' },
    { measure: `${name}: for the first time, the matcher too`, value: median(cold), unit: 'ms', note: 'cold code, three pages' },
  ];
}

async function measureLongest(open: Open, runs: number): Promise<Row[]> {
  const bench = await open('long');
  const longest = median(await repeat(runs, () => bench.run('longestTask')));
  await bench.page.close();
  const note = 'by the browser’s own count, frames too; it tells none below 50';
  return [{ measure: '5 MB page: longest task while it is marked', value: longest, unit: 'ms', must: { most: 50 }, note }];
}

async function measureMarkJs(open: Open, patterns: CompiledPatterns): Promise<Row[]> {
  const bench = await open('article');
  const surfaces = patterns.rows.map(unpackPattern).flatMap((pattern) => pattern.surfaces);
  const own = median((await repeat(7, () => bench.run('mark'))).map(({ ms, frameMs }) => ms + frameMs));
  // Once: it takes longer than all the rest together.
  const theirs = await bench.run(
    'markJs',
    surfaces.sort((a, b) => b.length - a.length),
  );
  await bench.page.close();
  const note = `mark.js: ${theirs.ms.toFixed(0)} ms for ${theirs.marks} marks, one run`;
  return [{ measure: '250 KB article: faster than mark.js', value: theirs.ms / own, unit: '×', must: { least: 200 }, note }];
}

async function measureChanges(open: Open, runs: number): Promise<Row[]> {
  const bench = await open('small');
  // More often than the rest: each takes milliseconds only, and a collection of garbage in one of them as many again.
  const changes = await repeat(3 * runs, () => bench.run('mutate'));
  await bench.page.close();
  const fresh = await open('english');
  const reads = await repeat(3 * runs, () => fresh.run('readOnly', changes[0]?.texts ?? []));
  await fresh.page.close();
  const [ms, readMs] = [median(changes.map((run) => run.ms)), median(reads.map((run) => run.ms))];
  const matchMs = median(reads.map((run) => run.matchMs));
  const note = `${ms.toFixed(1)} ms beside ${readMs.toFixed(1)}, of which matching ${matchMs.toFixed(1)}; ${changes[0]?.nodes ?? 0} nodes`;
  return [{ measure: '1,000 changes beside reading their texts once', value: ms / readMs, unit: '×', must: { most: 2 }, note }];
}

async function measureToggle(open: Open, runs: number): Promise<Row[]> {
  const bench = await open('many');
  const toggles = await repeat(runs, () => bench.run('toggle'));
  await bench.page.close();
  const note = `${toggles[0]?.marks ?? 0} marks`;
  const value = median(toggles.map(({ ms }) => ms));
  return [{ measure: 'switching a category off, to the frame drawn', value, unit: 'ms', must: { most: 16 }, note }];
}

async function measureSentinel(open: Open, runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [path, name] of [
    ['english', '100 KB'],
    ['long-english', '1 MB'],
  ] as const) {
    const bench = await open(path);
    const looks = await repeat(runs, () => bench.run('sentinel'));
    await bench.page.close();
    const idle = median(looks.map(({ idleMs }) => idleMs));
    const longest = median(looks.map(({ longestIdleMs }) => longestIdleMs));
    rows.push({
      measure: `${name} page without Chinese: first stage`,
      value: median(looks.map(({ ms }) => ms)),
      unit: 'ms',
      must: { most: 1 },
      note: `${idle > 0 ? `and ${idle.toFixed(1)} ms while idle, ${longest.toFixed(1)} at most at once` : ''}${looks.some(({ found }) => found) ? ' WOKE THE MARKER' : ''}`,
    });
  }
  return rows;
}

async function repeat<T>(times: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await run());
  return results;
}
