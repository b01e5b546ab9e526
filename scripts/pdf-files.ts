import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The character maps of Chinese fonts; those of Japanese and Korean ones are left out. */
const CHINESE = /^(GB|UniGB|UniCNS|CNS|B5|ETen|ETHK|HK|Adobe-GB1|Adobe-CNS1).*\.bcmap$/;

/** A file that is copied into the extension as it is. */
export interface CopiedFile {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * The files that reading a PDF file needs beside the code: without its character map, text in a Chinese font that is not
 * embedded comes out as nothing.
 * @param root the repository's own folder
 */
export function pdfFiles(root: string): CopiedFile[] {
  const folder = join(root, 'node_modules/pdfjs-dist/cmaps');
  return readdirSync(folder)
    .filter((name) => CHINESE.test(name) || name === 'LICENSE')
    .map((name) => ({ absoluteSrc: join(folder, name), relativeDest: `pdf/cmaps/${name}` }));
}
