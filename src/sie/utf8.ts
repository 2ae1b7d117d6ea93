/**
 * One character of UTF-8: how many bytes it takes, and which it is.
 *
 * The decoders of the platform either stop at what is not UTF-8 or replace it; here it is to be known where that stands.
 */

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
