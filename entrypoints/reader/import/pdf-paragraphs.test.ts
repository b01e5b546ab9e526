import { describe, expect, test } from 'vitest';
import { linesOfPage, type PdfPiece } from './pdf-lines';
import { blocksOfPages } from './pdf-paragraphs';

/** Lines of 14 points in a column 280 points wide; a full-width space before a line moves it to the right. */
function page(lines: readonly string[], { size = 14, top = 700 } = {}): PdfPiece[] {
  return lines.map((line, i) => {
    const text = line.trimStart();
    const x = 72 + (line.length - text.length) * size;
    return { text, x, y: top - i * 22, width: text.length * size, size, ends: true };
  });
}

const texts = (...pages: PdfPiece[][]) => blocksOfPages(pages.map(linesOfPage)).map((block) => block.text);

describe('lines of a page', () => {
  test('pieces on one line are joined, Latin words with a space where there is a gap', () => {
    const pieces: PdfPiece[] = [
      { text: '高质量', x: 72, y: 700, width: 42, size: 14, ends: false },
      { text: '发展', x: 114, y: 700.4, width: 28, size: 14, ends: false },
      { text: 'GDP', x: 142, y: 700, width: 24, size: 14, ends: false },
      { text: 'growth', x: 171, y: 700, width: 40, size: 14, ends: false },
      { text: '', x: 0, y: 0, width: 0, size: 0, ends: true },
      { text: '第二行', x: 72, y: 678, width: 42, size: 14, ends: false },
    ];
    expect(linesOfPage(pieces).map((line) => line.text)).toEqual(['高质量发展GDP growth', '第二行']);
  });
});

describe('paragraphs', () => {
  const full = '这一年振奋人心的是经济实现逆势增长总量和'; // 20 characters, the whole width

  test.each<[what: string, pages: PdfPiece[][], expected: string[]]>([
    ['full lines go on', [page([full, full, '收入。'])], [`${full}${full}收入。`]],
    [
      'an indented line begins one',
      [page(['　　' + full.slice(2), full, '　　' + full.slice(2), full])],
      [full.slice(2) + full, full.slice(2) + full],
    ],
    ['a short line ends one', [page([full, '完。', full, '完。'])], [`${full}完。`, `${full}完。`]],
    [
      'they go on over pages, and page numbers are left out',
      [page([full, full, '— 1 —']), page([full, '完。', '2'])],
      [`${full}${full}${full}完。`],
    ],
    [
      'another size begins one',
      [[...page(['标题标题标题标题标题标题标题标题'], { size: 22, top: 760 }), ...page([full, '完。'])]],
      ['标题标题标题标题标题标题标题标题', `${full}完。`],
    ],
    ['a wide space parts them', [[...page([full, full]), ...page([full], { top: 600 })]], [full + full, full]],
    ['compatibility forms of characters become the usual ones', [page(['⼯作⾼质量'])], ['工作高质量']],
  ])('%s', (_, pages, expected) => expect(texts(...pages)).toEqual(expected));

  test('what is set large is a heading', () => {
    const blocks = blocksOfPages([linesOfPage([...page(['标题'], { size: 20, top: 760 }), ...page([full, full])])]);
    expect(blocks.map((block) => block.kind)).toEqual(['h2', 'p']);
  });

  test('no pages, no paragraphs', () => expect(blocksOfPages([[], []])).toEqual([]));
});
