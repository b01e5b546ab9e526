import mammoth from 'mammoth';
import { blocksOfHtml } from './from-html';
import { ImportError } from './import-error';
import type { TextBlock } from './text-blocks';

/**
 * Takes in a Word document. Its pictures are left where they are; of its text, what the HTML path takes over.
 * @throws ImportError if it is damaged or no Word document
 */
export async function blocksOfDocx(bytes: Uint8Array<ArrayBuffer>): Promise<TextBlock[]> {
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.buffer }, { convertImage, externalFileAccess: false });
    return blocksOfHtml(value);
  } catch {
    throw new ImportError('readerErrorDocx');
  }
}
