import { join } from 'node:path';
import type { Launched } from '../browser/launch';
import { sleep, sum, waitFor, type Stage, type StagedPage } from '../browser/stage';

/** What a try of the extension found. */
export interface Tried {
  marks: number;
  terms: number;
  /** The headword of the card that a click opened; empty if none did. */
  card: string;
  popupTerms: number;
  /** Whether the page, serialised, is what it is without the extension. */
  domUnchanged: boolean;
  /** Whether all of it worked. */
  held: boolean;
}

/**
 * Opens a page, clicks a term, opens the popup, and takes a picture of each.
 * @param folder where `article.png`, `card.png` and `popup.png` go
 */
export async function tryOut(launched: Launched, stage: Stage, url: string, folder: string): Promise<Tried> {
  const staged = await stage.open(url);
  await staged.page.bringToFront();
  await staged.settle();
  const marks = sum(await staged.marks());
  const terms = new Set((await stage.report(staged)).flatMap((report) => report.terms.map((term) => term.id))).size;
  await staged.page.screenshot({ path: join(folder, 'article.png') });

  const card = await clickFirstMark(staged);
  await staged.page.screenshot({ path: join(folder, 'card.png') });
  await staged.page.keyboard.press('Escape');
  await sleep(200);

  const popup = await stage.openPopup(staged);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('.term-row', { timeout: 5000 }).catch(() => undefined);
  // How many it says there are: of a long list it draws a window first.
  const popupTerms = (await popup.evaluate(`parseInt(document.querySelector('.summary strong')?.textContent ?? '0')`)) as number;
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await popup.close();

  const domUnchanged = (await serialise(staged)) === (await serialisedWithout(launched, url));
  const held = marks > 0 && terms > 0 && card !== '' && popupTerms === terms && domUnchanged && launched.errors.length === 0;
  for (const error of launched.errors) console.error(error);
  return { marks, terms, card, popupTerms, domUnchanged, held };
}

const SERIALISE = `new XMLSerializer().serializeToString(document.doctype ?? new Comment()) + document.documentElement.outerHTML`;

function serialise(staged: StagedPage): Promise<string> {
  return staged.run<string>(SERIALISE);
}

/** The same page where the extension is not: private windows do without it unless the reader says otherwise. */
async function serialisedWithout({ browser }: Launched, url: string): Promise<string> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  const html = (await page.evaluate(SERIALISE)) as string;
  await context.close();
  return html;
}

/** Finds the first mark of the first screens that is no link, and clicks it. @returns the headword of the card */
async function clickFirstMark(staged: StagedPage): Promise<string> {
  const point = await staged.run<{ x: number; y: number } | null>(`(() => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
    const inOrder = ranges.sort((a, b) => a.startContainer.compareDocumentPosition(b.startContainer) & 4 ? -1 : 1);
    for (const { startContainer, startOffset, endContainer, endOffset } of inOrder) {
      if (startContainer.parentElement?.closest('a[href], button')) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      let box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      if (box.bottom > innerHeight * 0.6) {
        startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        box = range.getClientRects()[0];
      }
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  })()`);
  if (point === null) return '';
  await staged.page.mouse.click(point.x, point.y);
  const opened = (text: string | null) => (text?.split('\n').length ?? 0) > 4;
  const text = await waitFor(staged.card, opened, 5000);
  // Above the headword stands which occurrence it is.
  return opened(text) ? (text?.split('\n').find((line) => /\p{Script=Han}/u.test(line)) ?? '') : '';
}
