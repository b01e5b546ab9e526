import { describe, expect, test } from 'vitest';
import { encodeAs } from '../../../tests/files/encode';
import { decode, decodeAs, ENCODINGS, type Encoding } from './decode';

const SIMPLIFIED = '各位代表，坚持稳中求进工作总基调，推动高质量发展。\r\n全面推进乡村振兴，2023年粮食产量再创新高。';
const TRADITIONAL = '各位代表，堅持穩中求進工作總基調，推動高質量發展。\n全面推進鄉村振興，2023年糧食產量再創新高。';

describe('the encoding of a text is found', () => {
  test.each<[Encoding, string]>([
    ['utf-8', SIMPLIFIED],
    ['utf-8', TRADITIONAL],
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['big5', TRADITIONAL],
    ['utf-16le', SIMPLIFIED],
    ['utf-16be', SIMPLIFIED],
    ['utf-16le', TRADITIONAL],
    ['gb18030', `${'Plain words first. '.repeat(40)}${SIMPLIFIED}`],
    ['utf-8', 'Plain words, nothing else.'],
  ])('%s: %s', async (encoding, text) => {
    await expect(decode(encodeAs(text, encoding))).resolves.toEqual({ text, encoding, unreadable: 0 });
  });

  test.each(ENCODINGS.filter((encoding) => encoding.startsWith('utf')))(
    'by the byte order mark of %s, which is left out',
    async (encoding) => {
      const decoded = await decode(encodeAs(`\ufeff${SIMPLIFIED}`, encoding));
      expect(decoded).toEqual({ text: SIMPLIFIED, encoding, unreadable: 0 });
    },
  );

  test('by what a page declares, unless its bytes say otherwise', async () => {
    await expect(decode(encodeAs(TRADITIONAL, 'gb18030'), 'gb2312')).resolves.toMatchObject({ encoding: 'gb18030' });
    await expect(decode(encodeAs(SIMPLIFIED, 'utf-8'), 'gb2312')).resolves.toMatchObject({ encoding: 'utf-8' });
    await expect(decode(encodeAs(SIMPLIFIED, 'gb18030'), 'no such thing')).resolves.toMatchObject({ text: SIMPLIFIED });
  });
});

test('a few spoilt bytes are counted, not a reason to refuse', async () => {
  const bytes = encodeAs(SIMPLIFIED.repeat(20), 'gb18030');
  bytes.set([0xff, 0xff], 600);
  const decoded = await decode(bytes);
  expect(decoded.encoding).toBe('gb18030');
  expect(decoded.unreadable).toBeGreaterThan(0);
  expect(decoded.text).toContain('乡村振兴');
});

test.each<[what: string, bytes: Uint8Array]>([
  ['a picture', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + (i >> 3)) & 0xff)],
  ['nothing but zeros', new Uint8Array(500)],
])('%s is no text', async (_, bytes) => {
  await expect(decode(bytes)).rejects.toMatchObject({ key: 'readerErrorEncoding' });
});

test('an encoding that the reader chose is taken, and what does not fit is counted', () => {
  expect(decodeAs(encodeAs(SIMPLIFIED, 'gb18030'), 'utf-8').unreadable).toBeGreaterThan(10);
});
