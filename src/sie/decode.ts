/**
 * From bytes to text, in the character set the whole file was found to be in.
 */
import { cp437, windows1252 } from './code-page.js';
import type { SieEncoding } from './document.js';

export type Decoding = SieEncoding;

const tables: Readonly<Record<'CP437' | 'Windows-1252', Uint16Array>> = {
  CP437: tableOf(cp437),
  'Windows-1252': tableOf(windows1252),
};

function tableOf(upper: string): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80)));
}

// Texts are put together here, some at a time: a call takes only so many arguments.
const units = new Uint16Array(1024);

/** The text of a stretch of bytes. Bytes that are not UTF-8 in a file that otherwise is are taken as code page 437. */
export function decode(bytes: Uint8Array, from: number, to: number, decoding: Decoding): string {
  const table = tables[decoding === 'UTF-8' ? 'CP437' : decoding];
  let text = '';
  let length = 0;
  for (let i = from; i < to;) {
    const byte = bytes[i]!;
    const width = byte < 0x80 || decoding !== 'UTF-8' ? 1 : sequenceLength(bytes, i, to);
    if (width <= 1) units[length++] = table[byte]!;
    else {
      const point = codePointAt(bytes, i, width);
      if (point > 0xffff) {
        units[length++] = 0xd7c0 + (point >> 10);
        units[length++] = 0xdc00 + (point & 0x3ff);
      } else units[length++] = point;
    }
    i += width === 0 ? 1 : width;
    if (length > 1000) {
      text += String.fromCharCode(...units.subarray(0, length));
      length = 0;
    }
  }
  // One call makes a flat text; pieces joined by + take three times the memory.
  const rest = String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  return text === '' ? rest : text + rest;
}

/** How many bytes the UTF-8 character that begins here takes; 0 when what stands here is not UTF-8. */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > end) return 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  // Written longer than needed, half of a surrogate pair, or beyond the last character.
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return length;
}

/** The character of a sequence so many bytes long. */
export function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  let point = bytes[at]! & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) point = point * 64 + (bytes[at + i]! & 0x3f);
  return point;
}
