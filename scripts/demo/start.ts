import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../browser/launch';
import { decodePage } from '../browser/decode-page';
import { servePages } from '../browser/serve';
import { createStage } from '../browser/stage';
import { buildExtension } from './build';
import { tryOut } from './try-out';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTICLE = join(ROOT, 'scripts/demo/article.html');
const PICTURES = join(ROOT, '.output/demo');

const words = process.argv.slice(2);
const target = words.find((word) => !word.startsWith('--'));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = words.includes('--headless') || !hasDisplay;

const isAddress = target !== undefined && /^https?:\/\//.test(target);
const file = target === undefined ? ARTICLE : resolve(target);
if (!isAddress && !existsSync(file)) {
  console.error(`${target ?? file}: there is no such file; name a file or an http(s) address`);
  process.exit(1);
}

if (!isAddress && statSync(file).size === 0) {
  console.error(`${target ?? file}: is empty`);
  process.exit(1);
}

const extension = await buildExtension('chromium');
// Extensions do not run on file addresses unless the reader allows it, so files are served.
const server = await servePages((path) => (path === basename(file) ? decodePage(readFileSync(file)) : undefined));
const url = isAddress ? target : server.url(basename(file));
const launched = await launch({ browser: 'chromium', extension, headless, language: 'en' });

if (headless) {
  mkdirSync(PICTURES, { recursive: true });
  const result = await tryOut(launched, await createStage(launched), url, PICTURES).finally(() => launched.close());
  await server.close();
  const { held, ...printed } = result;
  console.log(JSON.stringify({ page: target ?? 'scripts/demo/article.html', ...printed }));
  process.exit(held ? 0 : 1);
} else {
  const [page = await launched.newPage()] = await launched.browser.pages();
  await page.goto(url);
  console.log(
    `Open: ${url}\nClick a marked term; the popup is behind the puzzle piece in the toolbar. Close the browser to end.`,
  );
  await new Promise((closed) => launched.browser.once('disconnected', closed));
  await launched.close();
  await server.close();
}
