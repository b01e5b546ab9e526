import { afterEach, expect, test } from 'vitest';
import type { Pattern } from '../../lexicon';
import type { Mark } from './marks';
import { NearView } from './near-view';

const PATTERN: Pattern = { id: 'gao-zhi-liang', category: 'economy', surfaces: [], notBefore: [], notAfter: [] };
/** Far more than a page may have that is painted as a whole. */
const MANY = 3000;

let view: NearView;
let stage: HTMLElement;
let painted: Set<Mark>;

afterEach(() => {
  view.stop();
  stage.remove();
});

/** Sets up a stage, and what makes marks in it. */
function setUp(): void {
  stage = document.createElement('div');
  stage.style.font = '20px/40px sans-serif';
  document.body.append(stage);
  window.scrollTo(0, 0);
  painted = new Set();
  view = new NearView(window, { paint: (mark) => painted.add(mark), unpaint: (mark) => painted.delete(mark) });
}

function markAt(text: Text, at = 0): Mark {
  return { pattern: PATTERN, range: { startContainer: text, startOffset: at, endContainer: text, endOffset: at + 1 } };
}

/** Adds paragraphs with a mark each, as a reading adds them. */
function addParagraphs(count: number, into: (paragraph: HTMLElement) => Node = (paragraph) => paragraph): Mark[] {
  const marks = Array.from({ length: count }, () => {
    const paragraph = stage.appendChild(document.createElement('p'));
    const text = into(paragraph).appendChild(document.createTextNode('发展'));
    return markAt(text);
  });
  for (const mark of marks) view.add(mark);
  view.settle();
  return marks;
}

const isPainted = (mark: Mark | undefined) => () => mark !== undefined && painted.has(mark);

test('a page with few marks has all of them painted at once', () => {
  setUp();
  const marks = addParagraphs(150);
  expect(painted).toEqual(new Set(marks));
  view.remove(marks[0] as Mark);
  expect(painted.size).toBe(149);
});

test('of many marks those near the window are painted, wherever it moves', async () => {
  setUp();
  const marks = addParagraphs(MANY);
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(true);
  expect(painted.size).toBeLessThan(MANY / 2);
  expect(isPainted(marks.at(-1))()).toBe(false);
  stage.lastElementChild?.scrollIntoView();
  await expect.poll(isPainted(marks.at(-1)), { timeout: 5000 }).toBe(true);
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(false);
  window.scrollTo(0, 0);
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(true);
});

test('wherever the window is, each mark in it is painted, however few there are on the way', async () => {
  setUp();
  const marks = addParagraphs(300, (paragraph) => {
    paragraph.style.height = '900px';
    return paragraph;
  });
  for (const number of [0, 7, 50, 51, 163, 299]) {
    const mark = marks[number] as Mark;
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    await expect.poll(isPainted(mark), { timeout: 5000 }).toBe(true);
  }
});

test('marks whose paragraphs have changed places are painted where they stand now', async () => {
  setUp();
  const marks = addParagraphs(MANY);
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(true);
  const shuffled = marks.map((mark, number) => ({ mark, at: (number * 7919) % MANY })).sort((a, b) => a.at - b.at);
  for (const { mark } of shuffled) stage.append(mark.range.startContainer.parentElement as Element);
  for (const number of [0, 1, 2, 3, 4]) {
    await expect.poll(isPainted(shuffled[number]?.mark), { timeout: 5000 }).toBe(true);
  }
});

test('when most are gone the others are painted, wherever they are', async () => {
  setUp();
  const marks = addParagraphs(MANY);
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(true);
  for (const mark of marks.slice(0, MANY - 100)) view.remove(mark);
  view.settle();
  expect(painted).toEqual(new Set(marks.slice(MANY - 100)));
});

test('a text that is read again is painted as it was', async () => {
  setUp();
  const marks = addParagraphs(MANY);
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(true);
  for (const [old, near] of [
    [marks[0], true],
    [marks.at(-1), false],
  ] as const) {
    view.remove(old as Mark);
    const again = markAt((old as Mark).range.startContainer);
    view.add(again);
    expect(isPainted(again)()).toBe(near);
  }
});

test('a text that is alone is not left bare for a moment when it is read again', () => {
  setUp();
  const [mark] = addParagraphs(1);
  view.remove(mark as Mark);
  expect(painted.size).toBe(0);
  const again = markAt((mark as Mark).range.startContainer);
  view.add(again);
  expect(isPainted(again)()).toBe(true);
});

test('a group is found again when all that stood for it has been taken out', async () => {
  setUp();
  const marks = addParagraphs(MANY);
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(true);
  const tail = marks.slice(-40);
  for (const mark of tail.slice(0, -1)) {
    mark.range.startContainer.parentElement?.remove();
    view.remove(mark);
  }
  view.refresh();
  const last = tail.at(-1);
  last?.range.startContainer.parentElement?.scrollIntoView();
  await expect.poll(isPainted(last), { timeout: 5000 }).toBe(true);
});

test.each<[string, (paragraph: HTMLElement) => Node]>([
  [
    'an element without a box',
    (paragraph) => {
      paragraph.style.display = 'contents';
      return paragraph;
    },
  ],
  ['a shadow tree', (paragraph) => paragraph.attachShadow({ mode: 'closed' })],
  ['an inline element', (paragraph) => paragraph.appendChild(document.createElement('b'))],
])('what stands in %s comes near too', async (_, into) => {
  setUp();
  const marks = addParagraphs(MANY, (paragraph) => {
    const box = document.createElement('div');
    paragraph.replaceWith(box);
    box.append(paragraph);
    return into(paragraph);
  });
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(true);
  expect(isPainted(marks.at(-1))()).toBe(false);
  stage.lastElementChild?.scrollIntoView();
  await expect.poll(isPainted(marks.at(-1)), { timeout: 5000 }).toBe(true);
});

test('of one very long text the part before the reader is painted', async () => {
  setUp();
  const text = stage.appendChild(document.createTextNode('发展'.repeat(MANY * 30)));
  const marks = Array.from({ length: MANY }, (_, i) => markAt(text, i * 60));
  for (const mark of marks) view.add(mark);
  view.settle();
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(true);
  await expect.poll(isPainted(marks.at(-1)), { timeout: 5000 }).toBe(false);
  window.scrollTo(0, 1e9);
  await expect.poll(isPainted(marks.at(-1)), { timeout: 5000 }).toBe(true);
  await expect.poll(isPainted(marks[0]), { timeout: 5000 }).toBe(false);
});
