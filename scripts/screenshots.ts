import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launch, type Launched } from './browser/launch';
import { servePages } from './browser/serve';
import { createStage, openExtensionPage, sleep, waitFor, type Stage } from './browser/stage';
import { buildExtension } from './demo/build';

/** Takes the pictures of the README from the real extension, in light and dark, in English and Chinese. */
const FOLDER = fileURLToPath(new URL('../docs/images', import.meta.url));
const ARTICLE = fileURLToPath(new URL('demo/article.html', import.meta.url));
/** The shortest of the corpus's speeches. */
const SPEECH = fileURLToPath(new URL('../lexicon/corpus/texts/000_73cdd28feb8e0b03.txt', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
const extension = await buildExtension('chromium');
const server = await servePages(() => ({ body: readFileSync(ARTICLE) }));

for (const language of ['en', 'zh-CN'] as const) {
  const launched = await launch({ browser: 'chromium', extension, headless: true, offline: true, language });
  const stage = await createStage(launched);
  for (const scheme of ['light', 'dark'] as const)
    await take(launched, stage, `${language === 'en' ? 'en' : 'zh'}-${scheme}`, scheme);
  await launched.close();
}
await server.close();

async function take(launched: Launched, stage: Stage, suffix: string, scheme: 'light' | 'dark'): Promise<void> {
  const staged = await stage.open(server.url('article.html'));
  await look(staged.page, scheme, 1000, 720);
  await staged.page.bringToFront();
  await staged.settle();
  await staged.run(`scrollTo(0, 330)`);
  const point = await staged.run<{ x: number; y: number }>(`(() => {
    for (const [name, highlight] of CSS.highlights) for (const range of highlight) {
      if (name !== 'tifa-security' || !range.startContainer.data.slice(range.startOffset).startsWith('三管三必须')) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      scrollBy(0, live.getBoundingClientRect().top - 120);
      const box = live.getBoundingClientRect();
      return { x: box.left + 20, y: box.top + 10 };
    }
  })()`);
  await staged.page.mouse.click(point.x, point.y);
  await waitFor(staged.card, (text) => (text?.length ?? 0) > 200, 5000);
  await sleep(300);
  await staged.page.screenshot({ path: join(FOLDER, `card-${suffix}.png`) });
  await staged.page.keyboard.press('Escape');

  const popup = await stage.openPopup(staged);
  await look(popup, scheme, 400, 600);
  await popup.waitForSelector('.term-row');
  await sleep(300);
  await popup.screenshot({ path: join(FOLDER, `popup-${suffix}.png`) });
  await popup.close();

  const panel = await openExtensionPage(launched, `sidepanel.html?tab=${staged.tabId}`);
  await look(panel, scheme, 420, 720);
  await panel.waitForSelector('.strip, .term-row, [role=slider]');
  await sleep(500);
  await panel.screenshot({ path: join(FOLDER, `panel-${suffix}.png`) });
  await panel.close();
  await staged.page.close();

  const reader = await openExtensionPage(launched, 'reader.html');
  await look(reader, scheme, 1200, 800);
  const input = await reader.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(SPEECH);
  await reader.waitForFunction('CSS.highlights.size > 0 && document.body.innerText.length > 2000');
  await sleep(800);
  await reader.screenshot({ path: join(FOLDER, `reader-${suffix}.png`) });
  await reader.close();

  const options = await openExtensionPage(launched, 'options.html');
  await look(options, scheme, 900, 1000);
  await sleep(500);
  await options.screenshot({ path: join(FOLDER, `options-${suffix}.png`) });
  await options.close();
}

async function look(page: Page, scheme: 'light' | 'dark', width: number, height: number): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}
