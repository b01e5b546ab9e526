import type { ServedPage } from './serve';

/**
 * Gives a saved page the charset that its bytes have, whatever it declares: saving has often changed one and not the other.
 * @param body the file's bytes
 */
export function decodePage(body: Buffer): ServedPage {
  return { body, type: `text/html; charset=${isUtf8(body) ? 'utf-8' : 'gb18030'}` };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
