/**
 * JSON written as bytes, without a text in between: what a seal is taken of may be hundreds of megabytes.
 */

/** Bytes on their way: written after `end`, and handed on when there are enough of them. */
export interface ByteWriter {
  readonly room: Uint8Array;
  end: number;
  readonly handOn: (bytes: Uint8Array) => void;
}

/** Handed on in pieces of this size. */
const piece = 0x10000;
/** Room after a piece for whatever is written between two looks at its size: a heading, or a posting. */
const slack = 0x10000;

export function createByteWriter(handOn: (bytes: Uint8Array) => void): ByteWriter {
  return { room: new Uint8Array(piece + slack), end: 0, handOn };
}

/** Hands on what has been written when it has become a piece. */
export function handOnPiece(writer: ByteWriter): void {
  if (writer.end >= piece) handOnRest(writer);
}

/** Hands on whatever has been written. */
export function handOnRest(writer: ByteWriter): void {
  writer.handOn(writer.room.subarray(0, writer.end));
  writer.end = 0;
}

/** Text that is ASCII and needs no escape, as it is. */
export function writePlain(writer: ByteWriter, text: string): void {
  const { room } = writer;
  let { end } = writer;
  for (let i = 0; i < text.length; i++) room[end++] = text.charCodeAt(i);
  writer.end = end;
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Text as a JSON string in UTF-8. Only the quotation mark and the backslash are escaped:
 * controls and half characters are in no voucher.
 */
export function writeText(writer: ByteWriter, text: string): void {
  const { room } = writer;
  let { end } = writer;
  room[end++] = quote;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if (unit === quote || unit === backslash) room[end++] = backslash;
      room[end++] = unit;
    } else if (unit < 0x800) {
      room[end++] = 0xc0 | (unit >> 6);
      room[end++] = 0x80 | (unit & 0x3f);
    } else {
      const isPair = unit >= 0xd800 && unit < 0xe000;
      const point = isPair ? text.codePointAt(i++)! : unit;
      if (isPair) {
        room[end++] = 0xf0 | (point >> 18);
        room[end++] = 0x80 | ((point >> 12) & 0x3f);
      } else room[end++] = 0xe0 | (point >> 12);
      room[end++] = 0x80 | ((point >> 6) & 0x3f);
      room[end++] = 0x80 | (point & 0x3f);
    }
  }
  room[end++] = quote;
  writer.end = end;
}

/** A whole number, zero or more, with at least so many digits. */
export function writeWhole(writer: ByteWriter, whole: number, fewest = 1): void {
  let digits = fewest;
  for (let limit = 10 ** fewest; whole >= limit; limit *= 10) digits++;
  let left = whole;
  for (let place = writer.end + digits - 1; place >= writer.end; place--) {
    const rest = Math.floor(left / 10);
    writer.room[place] = 0x30 + (left - rest * 10);
    left = rest;
  }
  writer.end += digits;
}
