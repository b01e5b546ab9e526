import { ImportError } from './import-error';

/** The encodings in which Chinese texts come; a reader can choose any of them. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
/** One encoding, by the name that `TextDecoder` knows it under. GB18030 holds GBK and GB 2312 in it. */
export type Encoding = (typeof ENCODINGS)[number];

/** Characters that were read from bytes. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** How many places were no character of this encoding; each shows as �. */
  unreadable: number;
}

/** A file with a greater share of places that are no characters is not in this encoding. */
const MOST_UNREADABLE = 0.01;
/** How many bytes are looked at to guess an encoding. */
const SAMPLE = 65_536;

/** @returns the text in the given encoding, without a byte order mark, whatever it looks like */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, unreadable: text.split('\ufffd').length - 1 };
}

/**
 * Reads bytes in the encoding that they are most likely in: a byte order mark, then UTF-8 if every byte fits, then what
 * the file declares, then UTF-16 and the two national encodings by how their characters are spread.
 * @param declared what the file says of itself, if anything
 * @throws ImportError if it is in none of them
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const tries: Encoding[] = [];
  if (!bytes.subarray(0, SAMPLE).includes(0)) tries.push('utf-8');
  const stated = declared === undefined ? undefined : nameOf(declared);
  if (stated !== undefined) tries.push(stated);
  const wide = looksWide(bytes);
  if (wide !== undefined) tries.push(wide);
  for (const encoding of tries) {
    const decoded = decodeAs(bytes, encoding);
    if (decoded.unreadable === 0) return decoded;
  }
  // A spoilt place or two says nothing against the likeliest one.
  const guesses = [...(await guess(bytes)), ...tries].map((encoding) => decodeAs(bytes, encoding));
  const taken = guesses.find(({ text, unreadable }) => unreadable <= text.length * MOST_UNREADABLE && !text.includes('\0'));
  if (taken === undefined) throw new ImportError('readerErrorEncoding');
  return taken;
}

function byteOrderMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** @returns our name for an encoding under any name that browsers know; `undefined` for one that is none of ours */
function nameOf(label: string): Encoding | undefined {
  try {
    const name = new TextDecoder(label.trim()).encoding;
    return name === 'gbk' ? 'gb18030' : ENCODINGS.find((encoding) => encoding === name);
  } catch {
    return undefined;
  }
}

/**
 * UTF-16 without a mark: read the right way round, nearly all units are Han, punctuation or ASCII; the wrong way round,
 * few are. Text of single bytes looks the same both ways.
 */
function looksWide(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  const [little, big] = [likely(sample, 1), likely(sample, 0)];
  if (Math.max(little, big) < 0.95 || Math.abs(little - big) < 0.3) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** The share of units that are likely in a Chinese text, if their higher byte stands first (0) or second (1). */
function likely(bytes: Uint8Array, high: 0 | 1): number {
  let fitting = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const upper = bytes[at + high] ?? 0;
    const lower = bytes[at + 1 - high] ?? 0;
    if ((upper >= 0x4e && upper <= 0x9f) || upper === 0x30 || upper === 0xff || upper === 0x20) fitting++;
    else if (upper === 0 && (lower === 9 || lower === 10 || lower === 13 || (lower >= 32 && lower < 127))) fitting++;
  }
  return fitting / (bytes.length >> 1);
}

/** The national encodings, the likelier first. The library is loaded only here: most files are UTF-8. */
async function guess(bytes: Uint8Array): Promise<Encoding[]> {
  const { analyse } = await import('chardet');
  const national: Encoding[] = ['gb18030', 'big5'];
  const ranked = analyse(bytes.subarray(0, SAMPLE)).map(({ name }) => name.toLowerCase());
  const rank = (encoding: Encoding) => (ranked.includes(encoding) ? ranked.indexOf(encoding) : ranked.length);
  return national.sort((a, b) => rank(a) - rank(b));
}
