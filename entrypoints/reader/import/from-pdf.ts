import { getDocument, GlobalWorkerOptions, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { ImportError } from './import-error';
import { linesOfPage, type PdfLine, type PdfPiece } from './pdf-lines';
import { blocksOfPages } from './pdf-paragraphs';
import type { ImportOptions, TextBlock } from './text-blocks';

/** Where the build puts the tables that old Chinese PDF files need to be read: files of the extension itself. */
const CMAPS = '/pdf/cmaps/';

/**
 * Takes the text out of a PDF file, page by page. Nothing of it is drawn, run or fetched.
 * @throws ImportError if it is protected by a password, damaged, or made of pictures of pages
 */
export async function blocksOfPdf(bytes: Uint8Array<ArrayBuffer>, { signal, onProgress }: ImportOptions): Promise<TextBlock[]> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({
    data: bytes,
    cMapUrl: new URL(CMAPS, location.href).href,
    cMapPacked: true,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const stop = () => void task.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const document = await task.promise;
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(linesOfPage(await piecesOf(await document.getPage(number))));
      onProgress(number / document.numPages);
      signal.throwIfAborted();
    }
    if (pages.every((lines) => lines.length === 0)) throw new ImportError('readerErrorPdfScanned', [document.numPages]);
    return blocksOfPages(pages);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ImportError) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new ImportError(locked ? 'readerErrorPdfLocked' : 'readerErrorPdf');
  } finally {
    signal.removeEventListener('abort', stop);
    await task.destroy();
  }
}

async function piecesOf(page: PDFPageProxy): Promise<PdfPiece[]> {
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , skew, scale, x, y] = item.transform as [number, number, number, number, number, number];
    return { text: item.str, x, y, width: item.width, size: Math.hypot(skew, scale), ends: item.hasEOL };
  });
}
