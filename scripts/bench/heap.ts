import type { Page } from 'puppeteer-core';

/** @returns the JavaScript memory of a page's process after a collection, in bytes: that of every world in it */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize;
}
