import type { Encoding } from '../../entrypoints/reader/import/decode';

/**
 * Writes a text in an encoding; the platform itself only writes UTF-8. Two-byte codes are found by decoding all of them.
 * @throws Error for a character that the encoding has no code of at most two bytes for
 */
export function encodeAs(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return wide(text, encoding === 'utf-16le');
  const codes = twoByteCodes(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const unit = character.charCodeAt(0);
      const code = unit < 0x80 ? [unit] : codes.get(character);
      if (code === undefined) throw new Error(`${character} has no code in ${encoding}`);
      return code;
    }),
  );
}

function wide(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

function twoByteCodes(encoding: Encoding): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (Array.from(character).length === 1 && character !== '\ufffd' && !codes.has(character))
        codes.set(character, [first, second]);
    }
  }
  return codes;
}
