import { joinLines } from './text-blocks';

/** A piece of text as a PDF file places it; all lengths in points, `y` upwards from the page's foot. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the font. */
  size: number;
  /** Whether the line ends with it. */
  ends: boolean;
}

/** One line of a page. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** A gap between two pieces this wide, in parts of the font's size, is a space between Latin words. */
const SPACE = 0.2;

/** @returns the lines of a page from its pieces in the order in which the file has them; empty lines are left out */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | undefined;
  for (const piece of pieces) {
    if (piece.text.trim() !== '') {
      const same: PdfLine | undefined = open && Math.abs(open.y - piece.y) < open.size / 2 ? open : undefined;
      if (same === undefined) lines.push((open = lineOf(piece)));
      else append(same, piece);
    }
    if (piece.ends) open = undefined;
  }
  return lines;
}

function lineOf({ text, x, y, width, size }: PdfPiece): PdfLine {
  return { text: text.trim(), left: x, right: x + width, y, size };
}

function append(line: PdfLine, { text, x, width, size }: PdfPiece): void {
  const parted = x - line.right > SPACE * line.size || /^\s/.test(text);
  line.text = parted ? joinLines(line.text, text.trim()) : line.text + text.trim();
  line.right = Math.max(line.right, x + width);
  line.size = Math.max(line.size, size);
}
