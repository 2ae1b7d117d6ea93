/**
 * Which character set one field is in, in a file where some fields are in another than the rest.
 *
 * Such files come of programs that take a name from elsewhere and write its bytes as they are. A field is read in
 * another set only when its bytes make words there and none in the set of the file: a lone ÷ stays what it is.
 */
import { isLetter, swedish1252, swedish437 } from './code-page.js';
import type { SieEncoding } from './document.js';
import { sequenceLength } from './utf8.js';

/** The character set of the field, in a file that is mostly in `usual`. */
export function encodingOfField(bytes: Uint8Array, from: number, to: number, usual: SieEncoding): SieEncoding {
  const seen = look(bytes, from, to);
  if (seen.utf8 + seen.others === 0) return usual;
  if (seen.others === 0) return 'UTF-8';
  // What is partly UTF-8 is UTF-8 with strays in it.
  if (usual === 'UTF-8' && seen.utf8 > 0) return usual;
  if (usual === 'Windows-1252') return seen.in437 > 0 && seen.letters1252 === 0 ? 'CP437' : usual;
  if (seen.in1252 > 0 && seen.letters437 === 0 && !seen.hasLine) return 'Windows-1252';
  return 'CP437';
}

/** What there is beyond ASCII in a field. */
interface Look {
  /** Characters of UTF-8, and bytes that are no part of one. */
  utf8: number;
  others: number;
  /** Bytes that are letters in one of the sets, of any language. */
  letters437: number;
  letters1252: number;
  /** Bytes that are å, ä, ö, Å, Ä or Ö in one of the sets, where a word would have them. */
  in437: number;
  in1252: number;
  /** True when a byte is repeated: a line is drawn, since no word has ÄÄ. */
  hasLine: boolean;
}

function look(bytes: Uint8Array, from: number, to: number): Look {
  const seen: Look = { utf8: 0, others: 0, letters437: 0, letters1252: 0, in437: 0, in1252: 0, hasLine: false };
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const length = sequenceLength(bytes, at, to);
    if (length > 0) {
      seen.utf8++;
      at += length - 1;
      continue;
    }
    seen.others++;
    const before = at > from && isLetter(bytes[at - 1]);
    const after = at + 1 < to && isLetter(bytes[at + 1]);
    if (byte <= 0xa5) seen.letters437++;
    if (byte >= 0xc0) seen.letters1252++;
    // In Windows-1252 ä and ö of code page 437 are quotation marks, which stand at the ends of words.
    if (before && after && swedish437.includes(byte)) seen.in437++;
    if ((before || after) && swedish1252.includes(byte)) seen.in1252++;
    if (at > from && bytes[at - 1] === byte) seen.hasLine = true;
  }
  return seen;
}
