import { afterEach, expect, test } from 'vitest';
import type { Pattern } from '../../lexicon';
import { boxesOf, markAt } from './hit-test';
import type { Mark } from './marks';

const PATTERN: Pattern = { id: 'fa-zhan', category: 'economy', surfaces: ['高质量发展'], notBefore: [], notAfter: [] };

afterEach(() => document.getElementById('stage')?.remove());

function setUp(html: string): { marks: Mark[]; at: (x: number, y: number) => Mark | undefined } {
  const stage = document.createElement('div');
  stage.id = 'stage';
  stage.style.cssText =
    'position: fixed; inset: 20px auto auto 20px; width: 260px; background: white; font: 20px/40px sans-serif';
  stage.innerHTML = html;
  document.body.append(stage);
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const marks: Mark[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node as Text).data.indexOf('高质量发展');
    if (start < 0) continue;
    const text = node as Text;
    const range = { startContainer: text, startOffset: start, endContainer: text, endOffset: start + 5 };
    marks.push({ pattern: PATTERN, range });
  }
  const inText = (text: Node) => marks.filter((mark) => mark.range.startContainer === text);
  return { marks, at: (x, y) => markAt(document, inText, x, y, document.elementFromPoint(x, y)) };
}

test('a point on a mark finds it, a point beside it does not', () => {
  const { marks, at } = setUp('<p style="margin:0">推动高质量发展吧</p>');
  const [box] = boxesOf(marks[0] as Mark);
  if (box === undefined) throw new Error('the mark has no box');
  const y = box.top + box.height / 2;
  expect(at(box.left + 3, y)).toBe(marks[0]);
  expect(at(box.right - 3, y)).toBe(marks[0]);
  expect(at(box.left - 10, y)).toBeUndefined();
  expect(at(box.right + 10, y)).toBeUndefined();
});

test('a mark over two lines is hit on both, and not between them', () => {
  const { marks, at } = setUp('<p style="margin:0; width:150px">一二三四高质量发展</p>');
  const boxes = boxesOf(marks[0] as Mark);
  expect(boxes.length).toBe(2);
  for (const box of boxes) expect(at(box.left + 5, box.top + box.height / 2)).toBe(marks[0]);
  // On the first line before the mark, which the box around both lines would cover.
  expect(at(25, (boxes[0]?.top ?? 0) + 5)).toBeUndefined();
});

test('of two marks in a block the one under the point is found', () => {
  const { marks, at } = setUp('<p style="margin:0">高质量发展<b>高质量发展</b></p>');
  for (const mark of marks) {
    const [box] = boxesOf(mark);
    expect(at((box?.left ?? 0) + 30, (box?.top ?? 0) + 10)).toBe(mark);
  }
});

test('a mark whose text has changed under it has no boxes and is not hit', () => {
  const { marks, at } = setUp('<p style="margin:0">推动高质量发展</p>');
  const [box] = boxesOf(marks[0] as Mark);
  (marks[0]?.range.startContainer as Text).data = '推';
  expect(boxesOf(marks[0] as Mark)).toEqual([]);
  expect(at((box?.left ?? 0) + 3, (box?.top ?? 0) + 5)).toBeUndefined();
});
