/**
 * Marks a file as read into the books, so that nobody reads it in again (7.4).
 */
import { refusedField } from '../diagnostics/index.js';
import { hash, isBlank } from './bytes.js';
import { isBytes } from './read.js';
import { hasByteOrderMark } from './not-sie.js';

const label = Array.from('#FLAGGA', (character) => character.charCodeAt(0));

/**
 * A copy of the bytes with `#FLAGGA 1` where it said `#FLAGGA 0`: one byte is another.
 *
 * The flag stands before what the checksum covers, so the checksum still holds. Bytes without a flag are refused.
 */
export function markImported(bytes: Uint8Array): Uint8Array {
  if (!isBytes(bytes)) throw refusedField('bytes', bytes, 'Uint8Array');
  const at = placeOfFlag(bytes);
  if (at === -1) throw refusedField('bytes', '', '#FLAGGA 0 …');
  const marked = bytes.slice();
  marked[at] = 0x31;
  return marked;
}

/** The byte of the flag itself; -1 when the file does not begin with one. */
function placeOfFlag(bytes: Uint8Array): number {
  let at = hasByteOrderMark(bytes) ? 3 : 0;
  // Blank lines may stand before it.
  while (at < bytes.length && bytes[at] !== hash && bytes[at]! <= 0x20) at++;
  if (!label.every((byte, i) => bytes[at + i] === byte)) return -1;
  at += label.length;
  while (isBlank(bytes[at]) || bytes[at] === 0x22) at++;
  const isFlag = bytes[at] === 0x30 || bytes[at] === 0x31;
  const next = bytes[at + 1];
  return isFlag && (next === undefined || next === 0x22 || next <= 0x20) ? at : -1;
}
