import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPainter } from '../../entrypoints/marking/paint';
import { PageSession } from '../../entrypoints/marking/page-session';
import { createShadowRootFinder } from '../../entrypoints/marking/shadow-roots';
import { CATEGORIES, createMatcher, type Pattern } from '../../lexicon';
import { makeChange, type Change } from './changes';
import { placesOf, type Place } from './naive-page';

const pattern = (id: string, zh: string): Pattern => ({ id, category: 'rural', surfaces: [zh], notBefore: [], notAfter: [] });
const PATTERNS = [pattern('que-li', '两个确立'), pattern('fa-zhan', '高质量发展'), pattern('san-nong', '三农')];
const FOLD = '兩两個个確确';
/** The engine's time runs this much faster than the test's. */
const HASTE = 50;

function startSession(page: Document): PageSession {
  const session = new PageSession({
    document: page,
    matcher: createMatcher(PATTERNS, FOLD),
    patterns: new Map(PATTERNS.map((item) => [item.id, item])),
    painter: createPainter(page.defaultView as Window & typeof globalThis),
    getShadowRoot: createShadowRootFinder({}),
    later: (task, ms) => {
      const timer = setTimeout(task, ms / HASTE);
      return () => clearTimeout(timer);
    },
    now: () => performance.now() * HASTE,
    onChange: () => undefined,
  });
  session.start(new Set(CATEGORIES));
  return session;
}

/** Waits until all is read; longer where custom elements that came late are looked for. */
async function settle(session: PageSession): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < 2500 / HASTE || !session.settled) await new Promise((go) => setTimeout(go, 2));
}

/** Numbers the texts of a page, so that places in it can be compared and read. */
function describePlaces(places: readonly Place[]): string[] {
  const name = (text: Text) => `${text.data} in ${text.parentElement?.localName ?? 'a root'} #${number(text)}`;
  return places.map(([from, start, to, end]) => `${name(from)} at ${start} – ${name(to)} at ${end}`).sort();
}
const numbers = new WeakMap<Text, number>();
let last = 0;
function number(text: Text): number {
  const known = numbers.get(text) ?? ++last;
  numbers.set(text, known);
  return known;
}

const change: fc.Arbitrary<Change> = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000));
/** Changes of one page, in batches: between two the engine has its turn, now and then it comes to rest. */
const storm = fc.array(fc.tuple(fc.array(change, { minLength: 1, maxLength: 25 }), fc.boolean()), {
  minLength: 1,
  maxLength: 30,
});

// The same seeds each time, so that a change of the code and nothing else makes this fail.
test.each([20261126, 4711, 8])(
  'whatever a page does, its marks are those of a plain reading: %d',
  { timeout: 120_000 },
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(storm, async (batches) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const page = frame.contentDocument as Document;
        const session = startSession(page);
        try {
          for (const [changes, rests] of batches) {
            for (const one of changes) makeChange(page.body, one);
            if (rests) await settle(session);
            else await Promise.resolve();
          }
          await settle(session);
          const marks = [...session.all()].map(
            ({ range }) => [range.startContainer, range.startOffset, range.endContainer, range.endOffset] as Place,
          );
          expect(describePlaces(marks)).toEqual(describePlaces(placesOf(page.body, PATTERNS, FOLD)));
        } finally {
          session.stop();
          frame.remove();
        }
      }),
      // What failed once is made again by the seed and the path that the failure names.
      { seed, numRuns: 12 },
    );
  },
);
