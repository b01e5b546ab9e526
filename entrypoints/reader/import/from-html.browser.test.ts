import { describe, expect, test } from 'vitest';
import { blocksOfHtml, declaredEncoding } from './from-html';
import type { TextBlock } from './text-blocks';

const lines = (blocks: readonly TextBlock[]) => blocks.map(({ kind, text }) => `${kind} ${text}`);

describe('the words of a page', () => {
  test.each<[what: string, html: string, expected: string[]]>([
    ['headings, paragraphs and items', '<h1>一</h1><p>二</p><ul><li>三<li>四</ul>', ['h1 一', 'p 二', 'li 三', 'li 四']],
    ['inline elements part no words', '<p>全面<em>从<b>严</b></em>治党</p>', ['p 全面从严治党']],
    ['text beside blocks is read too', 'a<div>b<section>c</section>d</div>e', ['p a', 'p b', 'p c', 'p d', 'p e']],
    ['a line break parts paragraphs', '<p>一<br>二<br><br>三</p>', ['p 一', 'p 二', 'p 三']],
    ['broken lines of Chinese are joined without a space', '<p>高质量\n   发展 and\n growth</p>', ['p 高质量发展 and growth']],
    [
      'notes, readings and what is hidden are left out',
      '<p>甲<sup>[1]</sup><ruby>乙<rt>yǐ</rt></ruby></p><p hidden>丙</p>',
      ['p 甲乙'],
    ],
    [
      'scripts, styles and templates are left out',
      '<style>p{}</style><script>1</script><template>x</template><p>一</p>',
      ['p 一'],
    ],
    ['cells of a table stand by themselves', '<table><tr><td>一<td>二</table>', ['p 一', 'p 二']],
    ['an empty page has none', '<!doctype html><title>t</title>', []],
  ])('%s', (_, html, expected) => expect(lines(blocksOfHtml(html))).toEqual(expected));

  test('a page that nests deeper than calls may is read', () => {
    expect(lines(blocksOfHtml(`${'<div>'.repeat(400)}深`))).toEqual(['p 深']);
  });

  test('nothing of the page runs, and nothing is loaded', async () => {
    Object.assign(window, { ran: 0 });
    const source = `${location.origin}/not-there.png`;
    blocksOfHtml(`<script>ran = 1</script><img src="${source}" onerror="ran = 2"><svg onload="ran = 3"></svg><p>一</p>`);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect((window as unknown as { ran: number }).ran).toBe(0);
    expect(performance.getEntriesByName(source)).toEqual([]);
  });
});

test.each<[html: string, encoding: string | undefined]>([
  ['<meta charset="gb2312">', 'gb2312'],
  ['<META http-equiv=Content-Type content="text/html; charset=Big5">', 'Big5'],
  ['<?xml version="1.0" encoding="utf-8"?><html/>', 'utf-8'],
  ['<p>charset=gbk</p>', undefined],
  [`${' '.repeat(1100)}<meta charset=gbk>`, undefined],
])('%s declares its encoding', (html, encoding) => {
  expect(declaredEncoding(new TextEncoder().encode(html))).toBe(encoding);
});
