import { unpackPattern, type CompiledPatterns, type PagePatterns } from '../../lexicon';
import { launch } from '../browser/launch';
import { servePages } from '../browser/serve';
import type { matchers } from './in-page-matchers';
import { bundleForPages } from './open-bench';
import type { Row } from './row';

/** How much of the text the packages read, in UTF-16 units. */
const PACKAGES_READ = 200_000;

/**
 * Compares matchers where they run: in a page of the browser, each as a bundler packs it.
 * @param text what to read
 * @param runs how often each way runs; the medians count
 */
export async function measureMatchers(
  compiled: CompiledPatterns,
  page: PagePatterns,
  text: string,
  runs: number,
): Promise<Row[]> {
  const surfaces = compiled.rows.map(unpackPattern).flatMap((pattern) => pattern.surfaces);
  const { speeds, bytes } = await compareInPage([page, surfaces, text, text.slice(0, PACKAGES_READ), runs]);
  const speedOf = (name: string) => speeds.find((speed) => speed.name === name)?.speed ?? NaN;
  const ours = speedOf('Tifa Lens');
  const fastest = speeds.filter(({ isPackage }) => isPackage).reduce((best, speed) => (speed.speed > best.speed ? speed : best));
  return [
    ...speeds.map(({ name, speed, hits }): Row => ({
      measure: `matcher: ${name}`,
      value: speed,
      unit: 'M characters/s',
      ...(name === 'Tifa Lens' && { must: { least: 60 } }),
      ...(hits > 0 && { note: `${hits} hits` }),
    })),
    {
      measure: 'matcher beside the fastest package',
      value: ours / fastest.speed,
      unit: '×',
      must: { least: 8 },
      note: fastest.name,
    },
    { measure: 'matcher beside V8 alternation', value: ours / speedOf('V8 alternation'), unit: '×', must: { least: 4 } },
    { measure: 'matcher: its tables', value: bytes / 1024, unit: 'KB', must: { most: 1024 } },
  ];
}

type Comparison = typeof matchers.compare;

async function compareInPage(args: Parameters<Comparison>): Promise<ReturnType<Comparison>> {
  const script = await bundleForPages('in-page-matchers.ts');
  const server = await servePages(() => ({ body: '<!doctype html><title>matchers</title>' }));
  const launched = await launch({ browser: 'chromium', headless: true, offline: true });
  try {
    const page = await launched.newPage();
    await page.goto(server.url('matchers'));
    await page.bringToFront();
    await page.evaluate(script);
    return (await page.evaluate(
      `matchers.compare(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    )) as ReturnType<Comparison>;
  } finally {
    await launched.close();
    await server.close();
  }
}
