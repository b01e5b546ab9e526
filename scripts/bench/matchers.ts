import { createMatcher, unpackPattern, type CompiledPatterns } from '../../lexicon';
import { median } from './median';

/** Million characters a second of one way to find the terms. */
export interface Throughput {
  name: string;
  millionPerSecond: number;
  hits: number;
}

/**
 * Reads two million characters of the corpus with our matcher, with V8's alternation of all surfaces, and bare.
 * @param text what to read
 * @param runs how often each way runs; the median counts
 */
export function measureMatchers(compiled: CompiledPatterns, text: string, runs: number): Throughput[] {
  const patterns = compiled.rows.map(unpackPattern);
  const matcher = createMatcher(patterns, compiled.fold);
  const surfaces = patterns.flatMap((pattern) => pattern.surfaces).sort((a, b) => b.length - a.length);
  const alternation = new RegExp(surfaces.map((surface) => surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const ways: [string, () => number][] = [
    ['Tifa Lens', () => matcher.findHits(text).length],
    ['V8 alternation', () => text.match(alternation)?.length ?? 0],
    [
      'bare charCodeAt',
      () => {
        let sum = 0;
        for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
        return sum & 0;
      },
    ],
  ];
  return ways.map(([name, find]) => {
    let hits = 0;
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      hits = find();
      return performance.now() - start;
    });
    return { name, millionPerSecond: text.length / 1000 / median(times), hits };
  });
}
