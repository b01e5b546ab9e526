import { openPagePatterns, type Category, type Hit, type PagePatterns } from '../../lexicon';
import type { Mark } from '../marking/marks';
import { createPainter } from '../marking/paint';
import type { TextBlock } from './import/text-blocks';
import { appendBlock } from './lay-out';

/** A hit with the number of the block that it lies in; its offsets are those of that block's text. */
export interface TextHit extends Hit {
  block: number;
  /** The words before it, in UTF-16 units from the text's beginning: blocks follow each other without a gap. */
  at: number;
}

/** A text that stands on the page with its marks. */
export interface MarkedText {
  blocks: readonly TextBlock[];
  /** In document order. */
  hits: readonly TextHit[];
  /** One for each hit. */
  marks: readonly Mark[];
  /** Length of the text in UTF-16 units, all blocks together. */
  length: number;
  /** The same without white space. */
  characters: number;
}

/** What one text is marked with. */
export interface MarkOptions {
  signal: AbortSignal;
  /** Is told how much has been marked, from 0 to 1. */
  onProgress: (share: number) => void;
  /** Ids of entries that are not marked. */
  hidden: ReadonlySet<string>;
}

/** Marks the texts of the reader page: the only part of it that knows the page engine. */
export interface TextMarker {
  /**
   * Lays a text out in an empty element and marks it, slice by slice.
   * @throws the signal's reason if it is aborted; what it has laid out until then goes with `clear`
   */
  mark: (container: HTMLElement, blocks: readonly TextBlock[], options: MarkOptions) => Promise<MarkedText>;
  /** Empties the element again; its marks go. */
  clear: (container: HTMLElement) => void;
  /** Paints these categories and no others. */
  show: (visible: ReadonlySet<Category>) => void;
  /** @returns the marks that stand in a text node, in order */
  marksIn: (text: Node) => readonly Mark[];
  /** Lights up one mark until the returned undo is called. */
  flash: (mark: Mark) => () => void;
  stop: () => void;
}

/** A slice of work ends after this many milliseconds, so that the page can be drawn and used: less than a long task's 50. */
const SLICE_MS = 32;

/** @param window where the texts stand */
export function createTextMarker(window: Window & typeof globalThis, page: PagePatterns): TextMarker {
  const { matcher, patterns } = openPagePatterns(page);
  const painter = createPainter(window);
  const byText = new Map<Node, Mark[]>();
  const { document, performance } = window;

  /** The text is known as it stands, each block one text node: its hits are marks without the page being read. */
  const markBlock = (node: Text, hidden: ReadonlySet<string>): { hit: Hit; mark: Mark }[] =>
    matcher.findHits(node.data).flatMap((hit) => {
      const pattern = patterns.get(hit.id);
      if (pattern === undefined || hidden.has(hit.id)) return [];
      const range = { startContainer: node, startOffset: hit.start, endContainer: node, endOffset: hit.end };
      return { hit, mark: { pattern, range } };
    });

  const paint = (mark: Mark) => {
    const text = mark.range.startContainer;
    const others = byText.get(text);
    if (others === undefined) byText.set(text, [mark]);
    else others.push(mark);
    painter.add(mark);
  };

  return {
    async mark(container, blocks, { signal, onProgress, hidden }) {
      const hits: TextHit[] = [];
      const marks: Mark[] = [];
      let length = 0;
      let characters = 0;
      // What fills the window is shown with the first slice, all the rest in one go: browsers look at every range of a
      // highlight in every frame in which the page has changed.
      let ready = document.createDocumentFragment();
      let painted = 0;
      const showReady = () => {
        container.append(ready);
        marks.slice(painted).forEach(paint);
        painter.paint(true);
        painted = marks.length;
        ready = document.createDocumentFragment();
      };
      let deadline = performance.now() + SLICE_MS;
      for (const [number, block] of blocks.entries()) {
        for (const { hit, mark } of markBlock(appendBlock(document, ready, block), hidden)) {
          hits.push({ ...hit, block: number, at: length + hit.start });
          marks.push(mark);
        }
        length += block.text.length;
        characters += block.text.replace(/\s/g, '').length;
        if (performance.now() < deadline) continue;
        if (painted === 0) showReady();
        onProgress((number + 1) / blocks.length);
        await new Promise((resolve) => window.setTimeout(resolve));
        signal.throwIfAborted();
        deadline = performance.now() + SLICE_MS;
      }
      showReady();
      return { blocks, hits, marks, length, characters };
    },
    clear(container) {
      for (const [text, marks] of byText) {
        if (!container.contains(text)) continue;
        marks.forEach((mark) => painter.remove(mark));
        byText.delete(text);
      }
      container.replaceChildren();
    },
    show: painter.show,
    marksIn: (text) => byText.get(text) ?? [],
    flash: painter.flash,
    stop: painter.stop,
  };
}
