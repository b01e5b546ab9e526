import { launch, type Launched } from '../browser/launch';
import { sleep } from '../browser/stage';
import { median } from './median';

/** Main-thread time that the extension adds to a page, in milliseconds: with it less without it. */
export interface AddedCost {
  /** Running scripts: injection, the first stage and, where it wakes, the marker. */
  scriptMs: number;
  /** All tasks of the page's process, style, layout and painting too. */
  taskMs: number;
}

/** How long a page is left alone before it is measured, in milliseconds. */
const REST_MS = 1500;

/**
 * Loads pages in a browser with the built extension and in one without it, and compares what the browser counts.
 * @param runs how often each page is loaded; the median counts
 */
export async function measureExtension(
  extension: string,
  pages: { chinese: string; english: string },
  runs: number,
): Promise<Record<'chinese' | 'english', AddedCost>> {
  const with_ = await launch({ browser: 'chromium', extension, headless: true, offline: true });
  const without = await launch({ browser: 'chromium', headless: true, offline: true });
  const compare = async (url: string): Promise<AddedCost> => {
    const own: AddedCost[] = [];
    const plain: AddedCost[] = [];
    for (let i = 0; i < runs; i++) {
      own.push(await load(with_, url));
      plain.push(await load(without, url));
    }
    const added = (of: 'scriptMs' | 'taskMs') => median(own.map((run) => run[of])) - median(plain.map((run) => run[of]));
    return { scriptMs: added('scriptMs'), taskMs: added('taskMs') };
  };
  const result = { chinese: await compare(pages.chinese), english: await compare(pages.english) };
  await Promise.all([with_.close(), without.close()]);
  return result;
}

async function load(launched: Launched, url: string): Promise<AddedCost> {
  const page = await launched.newPage();
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  await sleep(REST_MS);
  const { ScriptDuration = 0, TaskDuration = 0 } = await page.metrics();
  await page.close();
  return { scriptMs: ScriptDuration * 1000, taskMs: TaskDuration * 1000 };
}
