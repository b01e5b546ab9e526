import { AhoCorasick as Greedy } from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { openPagePatterns, type PagePatterns } from '../../lexicon';
import { median } from './median';

/** The packages compared with, by the names that `ways` below gives them. */
const PACKAGES = ['ahocorasick', 'modern-ahocorasick', '@monyone/aho-corasick'] as const;

/** How fast texts are read in some way. */
export interface Speed {
  name: string;
  /** Whether it is one of the packages that ours is compared with. */
  isPackage: boolean;
  /** Millions of UTF-16 units a second. */
  speed: number;
  hits: number;
}

/** What runs in a page of the browser; bundled and put there by `npm run bench`, ours and the packages in one bundle. */
export const matchers = {
  /**
   * Reads a text with our matcher, with three Aho–Corasick packages and with V8's alternation, all with the same surfaces,
   * and bare. Only ours folds Traditional characters, steps over quotation marks and asks guards.
   * @param surfaces what the packages look for
   * @param text what is read, and `short`, a part of it, what the packages read: they take too long for all
   * @param runs how often each way runs, in turns; the medians count
   */
  compare(page: PagePatterns, surfaces: string[], text: string, short: string, runs: number): { speeds: Speed[]; bytes: number } {
    const { matcher } = openPagePatterns(page);
    const longestFirst = [...surfaces].sort((a, b) => b.length - a.length);
    const alternation = new RegExp(longestFirst.map(escape).join('|'), 'g');
    const plain = new AhoCorasick(surfaces);
    const modern = new ModernAhoCorasick(surfaces);
    const greedy = new Greedy(surfaces);
    const ways: Record<string, (text: string) => number> = {
      'Tifa Lens': (text) => matcher.findHits(text).length,
      ahocorasick: (text) => plain.search(text).length,
      'modern-ahocorasick': (text) => modern.search(text).length,
      '@monyone/aho-corasick': (text) => greedy.matchInText(text).length,
      'V8 alternation': (text) => text.match(alternation)?.length ?? 0,
      'bare charCodeAt': readBare,
    };
    const isPackage = (name: string) => PACKAGES.some((other) => other === name);
    const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
    const hits = new Map<string, number>();
    for (let run = 0; run < runs; run++) {
      for (const [name, find] of Object.entries(ways)) {
        const read = isPackage(name) ? short : text;
        // Once for the caches, which the way before it has filled with its own.
        find(read);
        const start = performance.now();
        hits.set(name, find(read));
        times.get(name)?.push(performance.now() - start);
      }
    }
    const speeds = Object.keys(ways).map((name) => ({
      name,
      isPackage: isPackage(name),
      speed: (isPackage(name) ? short : text).length / 1000 / median(times.get(name) ?? []),
      hits: hits.get(name) ?? 0,
    }));
    return { speeds, bytes: matcher.bytes };
  },
};

Object.assign(globalThis, { matchers });

function readBare(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum & 0;
}

function escape(surface: string): string {
  return surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
