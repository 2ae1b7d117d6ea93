/**
 * `#KSUMMA` (section 10): the CRC-32 of what the records say, and of nothing between.
 *
 * Summed are the label with its `#` and the content of every field, in the bytes of code page 437. Not summed are blanks
 * between fields, the quotes around them, line ends, and braces; of `\"` only the quote. What a file in another
 * character set says is summed as code page 437 would have had it.
 */
import { cp437Byte, windows1252 } from './code-page.js';
import type { SieEncoding } from './document.js';
import { codePointAt, sequenceLength } from './utf8.js';

/** A sum on its way: what has been summed, in which character set the lines are. */
export interface LineSum {
  crc: number;
  readonly encoding: SieEncoding;
}

export function createLineSum(encoding: SieEncoding): LineSum {
  return { crc: -1, encoding };
}

/** The sum so far, as it is written: an unsigned number. */
export function sumOf({ crc }: LineSum): number {
  return (crc ^ -1) >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** What stands for a character that code page 437 has not. */
const substitute = 0x3f;

const from1252 = Uint8Array.from({ length: 128 }, (_, i) => byteOf(windows1252.charCodeAt(i)));

function byteOf(unit: number): number {
  const byte = cp437Byte(unit);
  return byte === -1 ? substitute : byte;
}

const space = 0x20;
const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

// What a byte is to the sum: content as it stands, content in a character set that may be another, or something else.
const content = 0;
const beyondAscii = 1;
const other = 2;
const kinds = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return beyondAscii;
  return byte <= space || [quote, backslash, openBrace, closeBrace].includes(byte) ? other : content;
});

/** Adds some lines, from their first byte to their last. */
export function sumLine(sum: LineSum, bytes: Uint8Array, from: number, to: number): void {
  const { encoding } = sum;
  let { crc } = sum;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    let byte = bytes[i]!;
    const kind = kinds[byte]!;
    if (kind === beyondAscii) {
      if (encoding === 'Windows-1252') byte = from1252[byte - 0x80]!;
      else if (encoding === 'UTF-8') {
        const length = sequenceLength(bytes, i, to);
        if (length > 1) {
          byte = byteOf(codePointAt(bytes, i, length));
          i += length - 1;
        }
      }
    } else if (kind === other) {
      if (byte === quote) {
        isQuoted = !isQuoted;
        continue;
      }
      if (byte === backslash) {
        if (bytes[i + 1] === quote && i + 1 < to) byte = bytes[++i]!;
      } else if (!isQuoted || byte < space) continue;
    }
    crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!;
  }
  sum.crc = crc;
}
