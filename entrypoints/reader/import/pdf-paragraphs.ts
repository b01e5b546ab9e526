import type { PdfLine } from './pdf-lines';
import { joinLines, tidy, type TextBlock } from './text-blocks';

/** Sizes that differ by less than this part are one size. */
const SAME_SIZE = 0.12;
/** A first line stands in by at least this many characters. */
const INDENT = 1.2;
/** A line that ends this many characters before the others ends its paragraph. */
const SHORT = 1.8;
/** A space between lines this many times the usual one parts paragraphs. */
const WIDE_GAP = 1.45;
/** Text this many times as large as the body's is a heading. */
const HEADING = 1.15;

/** A line that holds nothing but its page's number. */
const PAGE_NUMBER = /^[-–—―‐·•\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*\d{1,4})?[-–—―‐·•\s]*$/;

/**
 * Joins the lines of a document's pages to paragraphs, across pages too: a new one begins where a line is indented, set
 * in another size, or further down than usual, or where the line before it ends short.
 */
export function blocksOfPages(pages: readonly (readonly PdfLine[])[]): TextBlock[] {
  const bodies = pages.map(withoutNumber);
  const lines = bodies.flat();
  const body = middle(lines.flatMap((line) => Array.from(line.text, () => line.size)));
  const right = edge(lines.filter((line) => isSize(line.size, body)));
  const gap = middle(
    bodies.flatMap((page) =>
      page
        .slice(1)
        .map((line, i) => (page[i]?.y ?? 0) - line.y)
        .filter((step) => step > 0),
    ),
  );
  const blocks: TextBlock[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (before !== undefined && open !== undefined && goesOn(before, line, right, gap))
      open.text = joinLines(open.text, line.text);
    else blocks.push({ kind: line.size > body * HEADING ? 'h2' : 'p', text: line.text });
    before = line;
  }
  return blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter(({ text }) => text !== '');
}

function withoutNumber(page: readonly PdfLine[]): readonly PdfLine[] {
  const isNumber = (line: PdfLine | undefined) => line !== undefined && PAGE_NUMBER.test(line.text);
  return page.slice(isNumber(page[0]) ? 1 : 0, isNumber(page.at(-1)) ? -1 : undefined);
}

function goesOn(before: PdfLine, line: PdfLine, right: number, gap: number): boolean {
  if (!isSize(line.size, before.size)) return false;
  if (line.left - before.left > INDENT * line.size) return false;
  if (before.right < right - SHORT * before.size) return false;
  const step = before.y - line.y;
  // A step upwards leads to the next column or page.
  return step <= 0 || step < gap * WIDE_GAP;
}

function isSize(size: number, other: number): boolean {
  return Math.abs(size - other) < SAME_SIZE * other;
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/** Where full lines end: nine of ten end no further right. */
function edge(lines: readonly PdfLine[]): number {
  const ends = lines.map((line) => line.right).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}
