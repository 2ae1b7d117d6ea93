/**
 * From bytes to text, in the character set the whole file was found to be in; a field of a mixed file, in its own.
 */
import { cp437, windows1252 } from './code-page.js';
import type { SieEncoding } from './document.js';
import { encodingOfField } from './field-encoding.js';
import { codePointAt, sequenceLength } from './utf8.js';

/** The character set of a file; of one where some fields are in another, the one that most are in. */
export type Decoding = SieEncoding | `mostly ${SieEncoding}`;

const mostly: Readonly<Record<Decoding, SieEncoding | undefined>> = {
  CP437: undefined,
  'UTF-8': undefined,
  'Windows-1252': undefined,
  'mostly CP437': 'CP437',
  'mostly UTF-8': 'UTF-8',
  'mostly Windows-1252': 'Windows-1252',
};

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
  const usual = mostly[decoding];
  return decodeIn(
    usual === undefined ? (decoding as SieEncoding) : encodingOfField(bytes, from, to, usual),
    bytes,
    from,
    to,
  );
}

function decodeIn(encoding: SieEncoding, bytes: Uint8Array, from: number, to: number): string {
  const table = tables[encoding === 'UTF-8' ? 'CP437' : encoding];
  let text = '';
  let length = 0;
  for (let i = from; i < to;) {
    const byte = bytes[i]!;
    const width = byte < 0x80 || encoding !== 'UTF-8' ? 1 : sequenceLength(bytes, i, to);
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
