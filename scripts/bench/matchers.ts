import { AhoCorasick as Greedy } from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { createMatcher, openPagePatterns, unpackPattern, type CompiledPatterns, type PagePatterns } from '../../lexicon';
import { median } from './median';
import type { Row } from './row';

/** How much of the text the packages read, in UTF-16 units. */
const PACKAGES_READ = 20_000;

/**
 * Reads a text with our matcher, with three Aho–Corasick packages and with V8's alternation, all with the same surfaces,
 * and bare. Only ours folds Traditional characters, steps over quotation marks and asks guards.
 * @param text what to read
 * @param runs how often each way runs, in turns; the medians count
 */
export function measureMatchers(compiled: CompiledPatterns, page: PagePatterns, text: string, runs: number): Row[] {
  const { matcher } = openPagePatterns(page);
  const surfaces = compiled.rows.map(unpackPattern).flatMap((pattern) => pattern.surfaces);
  const longestFirst = [...surfaces].sort((a, b) => b.length - a.length);
  const alternation = new RegExp(longestFirst.map(escape).join('|'), 'g');
  const plain = new AhoCorasick(surfaces);
  const modern = new ModernAhoCorasick(surfaces);
  const greedy = new Greedy(surfaces);
  // The packages get a part of the text: reading all of it takes the slowest of them minutes.
  const short = text.slice(0, PACKAGES_READ);
  const ways: Record<string, () => number> = {
    'Tifa Lens': () => matcher.findHits(text).length,
    ahocorasick: () => plain.search(short).length,
    'modern-ahocorasick': () => modern.search(short).length,
    '@monyone/aho-corasick': () => greedy.matchInText(short).length,
    'V8 alternation': () => text.match(alternation)?.length ?? 0,
    'bare charCodeAt': () => readBare(text),
  };
  const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  const hits = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    for (const [name, find] of Object.entries(ways)) {
      // Once for the caches, which the way before it has filled with its own.
      find();
      const start = performance.now();
      hits.set(name, find());
      times.get(name)?.push(performance.now() - start);
    }
  }
  const packages = ['ahocorasick', 'modern-ahocorasick', '@monyone/aho-corasick'];
  const length = (name: string) => (packages.includes(name) ? short : text).length;
  const speed = (name: string) => length(name) / 1000 / median(times.get(name) ?? []);
  const ours = speed('Tifa Lens');
  const fastest = packages.reduce((best, name) => (speed(name) > speed(best) ? name : best));
  return [
    ...Object.keys(ways).map((name): Row => ({
      measure: `matcher: ${name}`,
      value: speed(name),
      unit: 'M characters/s',
      ...(name === 'Tifa Lens' && { must: { least: 60 } }),
      ...((hits.get(name) ?? 0) > 0 && { note: `${hits.get(name) ?? 0} hits` }),
    })),
    { measure: 'matcher beside the fastest package', value: ours / speed(fastest), unit: '×', must: { least: 8 }, note: fastest },
    { measure: 'matcher beside V8 alternation', value: ours / speed('V8 alternation'), unit: '×', must: { least: 4 } },
    { measure: 'matcher: its tables', value: matcher.bytes / 1024, unit: 'KB', must: { most: 1024 } },
  ];
}

/** Matches per second of a lexicon of another size. @param patterns as for `createMatcher` */
export function measureSize(patterns: Parameters<typeof createMatcher>[0], text: string, runs: number) {
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

function readBare(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum & 0;
}

function escape(surface: string): string {
  return surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
