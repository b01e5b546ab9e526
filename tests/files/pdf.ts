import { createHash } from 'node:crypto';
import { encodeAs } from './encode';

interface PdfOptions {
  /** Whether the file asks for a password before it opens. */
  locked?: boolean;
}

/** Lines on a page, their distance and the font's size, in points. */
const TOP = 780;
const LEADING = 22;
const SIZE = 14;

/**
 * @param pages lines of Chinese text; a page without lines is drawn on and holds no text, as a scanned one
 * @returns a PDF file in a Chinese font that is not embedded, as older Chinese files have it: only with the character map of
 *   GBK can its text be read
 */
export function makePdf(pages: readonly (readonly string[])[], { locked = false }: PdfOptions = {}): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
    ...pages.flatMap((lines, i) => {
      const content = lines.length === 0 ? '0.5 g 72 72 400 600 re f' : drawn(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  // Nothing is really encrypted: the file is refused before its text is looked at.
  const owner = createHash('sha256').update('owner').digest('hex');
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${owner}> /U <${owner}> >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? lock : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function drawn(lines: readonly string[]): string {
  const shown = lines.map((line, i) => {
    const indent = /^\u3000*/.exec(line)?.[0].length ?? 0;
    const codes = Buffer.from(encodeAs(line.slice(indent), 'gb18030')).toString('hex');
    return `1 0 0 1 ${72 + indent * SIZE} ${TOP - i * LEADING} Tm <${codes}> Tj`;
  });
  return `BT /F ${SIZE} Tf ${shown.join(' ')} ET`;
}
