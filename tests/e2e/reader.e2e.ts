import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/stage';
import { makeDocx, makeZip } from '../files/docx';
import { encodeAs } from '../files/encode';
import { makePdf } from '../files/pdf';
import { ROOT } from '../source-files';
import { useWorld } from './world';

const world = useWorld();
const folder = mkdtempSync(join(tmpdir(), 'tifa-files-'));
let page: Page;

/** Plain paragraphs of a speech of the corpus, long enough for rates to be stated. */
const PARAGRAPHS = readFileSync(join(ROOT, 'lexicon/corpus/texts/002_4eb3968152a2ec53.txt'), 'utf8')
  .replace(/[^\n\u3000-\u303f\u4e00-\u9fa5\uff01-\uff5e]/g, '')
  .split('\n')
  .filter((line) => line !== '')
  .slice(1, 6);
const TEXT = PARAGRAPHS.join('\n');
const OTHER = '全面从严治党，坚持高质量发展。全面推进乡村振兴。';
const TRADITIONAL = '堅持高質量發展，全面推進鄉村振興，深化改革開放，加強生態文明建設。';

/** Lines of a page: paragraphs indented by two characters and broken after 26. */
const LINES = PARAGRAPHS.flatMap((paragraph) => `\u3000\u3000${paragraph}`.match(/.{1,26}/g) ?? []);
const PDF_PAGES = [LINES.slice(0, 20), LINES.slice(20, 40), LINES.slice(40)].filter((lines) => lines.length > 0);

const FILES: Record<string, Uint8Array | string> = {
  'utf-8.txt': TEXT,
  'gb18030.txt': encodeAs(TEXT, 'gb18030'),
  'utf-16le.txt': encodeAs(`\ufeff${TEXT}`, 'utf-16le'),
  'utf-16be.txt': encodeAs(TEXT, 'utf-16be'),
  'big5.txt': encodeAs(TRADITIONAL, 'big5'),
  'page.html': `<!doctype html><meta charset="utf-8"><title>t</title><script>document.title = 'ran'</script><img src="x" onerror="document.title = 'ran'">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
  'page-gbk.html': encodeAs(`<meta charset="gbk">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`, 'gb18030'),
  'word.docx': makeDocx(PARAGRAPHS),
  'paper.pdf': makePdf(PDF_PAGES),
  'other.txt': OTHER,
  'empty.txt': '\n \n',
  'nothing.txt': '',
  'scanned.pdf': makePdf([[], [], []]),
  'locked.pdf': makePdf(PDF_PAGES, { locked: true }),
  'broken.pdf': '%PDF-1.4\nno more',
  'broken.docx': makeDocx(PARAGRAPHS).slice(0, 400),
  'archive.docx': makeZip({ 'other.xml': '<a/>' }),
  'old.rtf': '{\\rtf1 no more',
  'picture.png': readFileSync(join(ROOT, 'public/icon/16.png')),
  'long.txt': 'a'.repeat(3_000_001),
  'old.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  'picture.txt': Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3)) & 0xff),
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  page = await openExtensionPage(world.launched, 'reader.html');
  await page.bringToFront();
  await page.waitForSelector('input[type=file]');
});
afterEach(async () => {
  await page.close();
  expect(world.launched.errors).toEqual([]);
});

const run = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
const text = () => run<string>('document.body.innerText');
const terms = () => run<string[]>(`[...document.querySelectorAll('.placed-term')].map((term) => term.dataset.id)`);

/** Gives the page files, as if the reader had chosen them, and waits until they are marked or refused. */
async function choose(...names: string[]): Promise<void> {
  const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(...names.map((name) => join(folder, name)));
  await settled(names.length);
}

async function settled(texts: number): Promise<void> {
  // The figures follow once the dictionary is loaded.
  const done = `document.querySelectorAll('.text[aria-busy=false], [role=alert]').length === ${texts} && document.querySelector('.analysis, [role=alert]') !== null`;
  await expect.poll(() => run<boolean>(done), { timeout: 15_000 }).toBe(true);
}

describe('every format gives the same text with the same marks', () => {
  test.each<[name: string, encoding: string | null]>([
    ['utf-8.txt', 'utf-8'],
    ['gb18030.txt', 'gb18030'],
    ['utf-16le.txt', 'utf-16le'],
    ['utf-16be.txt', 'utf-16be'],
    ['page.html', 'utf-8'],
    ['page-gbk.html', 'gb18030'],
    ['word.docx', null],
    ['paper.pdf', null],
  ])('%s', async (name, encoding) => {
    await choose(name);
    expect(await run<string[]>(`[...document.querySelectorAll('.text p')].map((p) => p.textContent)`)).toEqual(PARAGRAPHS);
    expect(await run<string | null>(`document.querySelector('.text-head select')?.value ?? null`)).toBe(encoding);
    const listed = await terms();
    expect(listed).toContain('gao-zhi-liang-fa-zhan');
    const marks = await run<number>(`[...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0)`);
    expect(await text()).toContain(`${listed.length} terms, ${marks} occurrences`);
    expect(await run<string>('document.title')).toContain('Reader');
  });

  test('Traditional text in Big5', async () => {
    await choose('big5.txt');
    expect(await run<string>(`document.querySelector('.text').textContent`)).toBe(TRADITIONAL);
    expect(await terms()).toEqual(expect.arrayContaining(['gao-zhi-liang-fa-zhan', 'xiang-cun-zhen-xing']));
  });
});

test.each<[name: string, message: RegExp]>([
  ['empty.txt', /no text in it/],
  ['nothing.txt', /no text in it/],
  ['scanned.pdf', /its pages \(3\) are pictures without text/],
  ['locked.pdf', /protected by a password/],
  ['broken.pdf', /damaged, or not a PDF file/],
  ['broken.docx', /damaged, or not a Word document/],
  ['archive.docx', /damaged, or not a Word document/],
  ['old.doc', /older word-processor format/],
  ['old.rtf', /older word-processor format/],
  ['picture.txt', /holds no text, or text in an encoding that the reader does not know/],
  ['picture.png', /holds no text, or text in an encoding that the reader does not know/],
  ['long.txt', /it has 3,000,001 characters; the reader takes at most 3,000,000/],
])('%s is refused by name and with the reason', async (name, message) => {
  await choose(name);
  const alert = await run<string>(`document.querySelector('[role=alert]').innerText`);
  expect(alert).toContain(`“${name}”`);
  expect(alert).toMatch(message);
  await choose('other.txt');
  await expect.poll(terms).toContain('xiang-cun-zhen-xing');
});

test('the reader can choose another encoding', async () => {
  await choose('gb18030.txt');
  await page.select('.text-head select', 'big5');
  await expect.poll(text).toMatch(/cannot be read as BIG5: \d+/);
  await page.select('.text-head select', 'gb18030');
  await expect.poll(terms).toContain('gao-zhi-liang-fa-zhan');
});

test('words can be pasted and dropped', async () => {
  await page.type('textarea', OTHER);
  await run(`document.querySelector('.start-paste button').click()`);
  await settled(1);
  expect(await text()).toContain('Pasted text');
  expect(await terms()).toHaveLength(3);
  await run(`(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(TEXT)}], 'dropped.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await expect.poll(text).toContain('dropped.txt');
  await expect.poll(async () => (await terms()).length).toBeGreaterThan(3);
});

test('a click on a mark opens the card, and Escape closes it', async () => {
  await choose('other.txt');
  const point = await run<{ x: number; y: number }>(`(() => {
    const range = document.createRange();
    range.setStart(document.querySelector('.text p').firstChild, 9);
    range.setEnd(document.querySelector('.text p').firstChild, 12);
    const { x, y } = range.getBoundingClientRect();
    return { x: x + 5, y: y + 8 };
  })()`);
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => run<number>(`document.querySelectorAll('html > tifa-lens').length`)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => run<number>(`document.querySelectorAll('html > tifa-lens').length`)).toBe(0);
});

test('a term leads from place to place and opens its explanation', async () => {
  await choose('utf-8.txt');
  await run(`document.querySelector('[data-id=gao-zhi-liang-fa-zhan] .icon-button:last-child').click()`);
  await expect.poll(() => run<boolean>(`CSS.highlights.has('tifa-flash')`)).toBe(true);
  await run(`document.querySelector('[data-id=gao-zhi-liang-fa-zhan] button').click()`);
  await expect.poll(text).toMatch(/gāo zhì liàng fā zhǎn/);
});

test('the profile states rates beside the corpus, and none for a short text', async () => {
  const profile = `document.querySelector('.segmented input[value=profile]').click()`;
  await choose('utf-8.txt');
  await run(profile);
  await expect.poll(text).toMatch(/Economy\s+\d+\s+\d+\s+\d+\.\d\d\s+\d+\.\d\d/);
  await run(`document.querySelector('.toolbar-actions > .button:last-child').click()`);
  await page.waitForSelector('.start');
  await choose('other.txt');
  await run(profile);
  await expect.poll(text).toMatch(/Under 500 characters nothing is said about rates/);
  expect(await text()).toMatch(/Economy\s+\d+\s+\d+\s+–\s+\d+\.\d\d/);
});

test('two texts are compared, and a term is lit up in both', async () => {
  await choose('utf-8.txt', 'other.txt');
  await expect.poll(text).toMatch(/Only in A \(\d+\)/);
  expect(await text()).toMatch(/A: utf-8\.txt · B: other\.txt/);
  await run(`document.querySelector('.compare-term[data-id=gao-zhi-liang-fa-zhan]').click()`);
  const lit = () =>
    run<number>(
      `new Set([...(CSS.highlights.get('reader-spotlight') ?? [])].map((range) => range.startContainer.parentElement.closest('.pane'))).size`,
    );
  await expect.poll(lit).toBe(2);
  await run(`document.querySelector('.compare-term[data-id=gao-zhi-liang-fa-zhan]').click()`);
  await expect.poll(lit).toBe(0);
});

test.each<[format: string, name: string, content: RegExp]>([
  ['csv', 'tifa-lens_utf-8.txt_DATE.csv', /^term,traditional/],
  ['json', 'tifa-lens_utf-8.txt_DATE.json', /"format": "tifa-lens-terms"/],
  ['markdown', 'tifa-lens_utf-8.txt_DATE.md', /^# utf-8\\?\.txt/],
  ['anki', 'tifa-lens_utf-8.txt_DATE.anki.txt', /^#separator:tab/],
])('the terms are saved as %s', async (format, name, content) => {
  await choose('utf-8.txt');
  await page.waitForSelector('.toolbar .menu');
  await run(`(() => {
    URL.createObjectURL = (blob) => ((window.saved = blob.text()), 'blob:none');
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
    document.querySelector('.toolbar .menu button').click();
  })()`);
  await page.waitForSelector('.menu-list');
  await run(`document.querySelector('.menu-list [data-key="0 ${format}"]').click()`);
  expect((await run<string>('window.savedAs')).replace(/\d{4}-\d\d-\d\d/, 'DATE')).toBe(name);
  const saved = await run<string>('window.saved');
  expect(saved).toMatch(content);
  expect(saved).toContain('高质量发展');
});

test('nothing of a text is kept', async () => {
  await choose('utf-8.txt');
  const kept = await run<string>(
    `(async () => JSON.stringify([await (globalThis.browser ?? chrome).storage.local.get(null), { ...localStorage }, { ...sessionStorage }, await indexedDB.databases()]))()`,
  );
  expect(kept).not.toMatch(/[\u4e00-\u9fff]/);
});
