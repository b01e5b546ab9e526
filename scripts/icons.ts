import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser/launch';

/** Draws the extension's icons: a 提 under a lens, underlined as marks are. Small sizes leave the lens out. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = fileURLToPath(new URL('../public/icon', import.meta.url));

const drawing = (size: number) => `<!doctype html><meta charset="utf-8"><style>html,body{margin:0;background:transparent}</style>
<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128">
  <rect width="128" height="128" rx="28" fill="#24476e"/>
  ${size >= 48 ? '<circle cx="62" cy="58" r="47" fill="none" stroke="#9cc3ee" stroke-width="7"/><path d="M96 92 L116 112" stroke="#9cc3ee" stroke-width="11" stroke-linecap="round"/>' : ''}
  <text x="${size >= 48 ? 62 : 64}" y="${size >= 48 ? 76 : 90}" font-size="${size >= 48 ? 56 : 96}" font-weight="700" text-anchor="middle" fill="#fff" font-family="'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif">提</text>
  <rect x="${size >= 48 ? 34 : 16}" y="${size >= 48 ? 83 : 104}" width="${size >= 48 ? 56 : 96}" height="${size >= 48 ? 6 : 12}" rx="3" fill="#ffc94d"/>
</svg>`;

const { newPage, close } = await launch({ browser: 'chromium', headless: true, offline: true });
for (const size of SIZES) {
  const page = await newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(drawing(size));
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
  await page.close();
}
await close();
