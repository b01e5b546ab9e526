import { expect, test } from 'vitest';
import { sleep } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld('zh-CN');

test('a Chinese browser gets a Chinese popup and card', async (context) => {
  const staged = await world.open('article.html');
  const language = await staged.run<string>(`(globalThis.browser ?? chrome).i18n.getMessage('interfaceLanguage')`);
  // Firefox speaks only the languages that are installed with it.
  if (!language.startsWith('zh')) context.skip();
  const popup = await world.stage.openPopup(staged);
  await expect.poll(() => popup.evaluate('document.body.innerText') as Promise<string>).toMatch(/\d+ 个提法，共 \d+ 处/);
  await popup.close();
  await staged.page.bringToFront();
  const { x, y } = await world.pointOn(staged, '枫桥经验');
  await staged.page.mouse.click(x, y + 200);
  await sleep(100);
  const point = await world.pointOn(staged, '三管三必须');
  await staged.page.mouse.click(point.x, point.y);
  await expect.poll(() => staged.card(), { timeout: 4000 }).toMatch(/安全稳定[\s\S]*管行业必须管安全[\s\S]*篇讲话中/);
});
