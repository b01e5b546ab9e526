/** The text between two block boundaries, joined across inline elements, with a map back to its pieces. */
export interface TextFlow<Piece> {
  text: string;
  pieces: Piece[];
  /** Where each piece begins, in UTF-16 units of `text`. */
  starts: number[];
}

/** A place in one piece; `offset` counts UTF-16 units of that piece. */
export interface PiecePlace<Piece> {
  piece: Piece;
  /** Which of the flow's pieces it is. */
  number: number;
  offset: number;
}

/**
 * @param textOf what a piece says
 * @returns a flow made of pieces in order; empty pieces are left out
 */
export function joinFlow<Piece>(pieces: readonly Piece[], textOf: (piece: Piece) => string): TextFlow<Piece> {
  const flow: TextFlow<Piece> = { text: '', pieces: [], starts: [] };
  for (const piece of pieces) {
    const text = textOf(piece);
    if (text === '') continue;
    flow.pieces.push(piece);
    flow.starts.push(flow.text.length);
    flow.text += text;
  }
  return flow;
}

/**
 * Locates a stretch of a flow in its pieces. The start lies in the piece that holds the first unit, the end in the
 * piece that holds the last one, so that a stretch never touches a piece of which it covers nothing.
 * @param start, end UTF-16 offsets in the flow, `start < end`
 * @throws RangeError if the stretch is empty or outside the flow
 */
export function locate<Piece>(
  flow: TextFlow<Piece>,
  start: number,
  end: number,
): { start: PiecePlace<Piece>; end: PiecePlace<Piece> } {
  if (start < 0 || start >= end || end > flow.text.length)
    throw new RangeError(`[${start}, ${end}) is not inside a flow of ${flow.text.length}`);
  const first = pieceAt(flow, start);
  const last = pieceAt(flow, end - 1);
  return { start: place(flow, first, start), end: place(flow, last, end) };
}

function place<Piece>(flow: TextFlow<Piece>, number: number, at: number): PiecePlace<Piece> {
  return { piece: flow.pieces[number] as Piece, number, offset: at - (flow.starts[number] ?? 0) };
}

/** The number of the piece that holds the unit at `at`, by halving. */
function pieceAt<Piece>({ starts }: TextFlow<Piece>, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a text has any Han character of the basic plane: one without is not matched. */
export function hasHan(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
