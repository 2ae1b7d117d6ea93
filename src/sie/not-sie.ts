/**
 * Files that are no SIE files, by how they begin: what has been exported in another format, or is an error page.
 */
import { hash, isBlank, lineFeed, carriageReturn } from './bytes.js';
import { decode } from './decode.js';

/** What a file looks like. `text` is for what begins as text may; only its records tell. */
export type Likeness = 'SIE' | 'SIE 5' | Stranger;

/** What is no SIE file. */
export type Stranger = 'text' | 'HTML' | 'XML' | 'zip' | 'PDF' | 'JSON' | 'UTF-16' | 'empty';

/** How much of the beginning is looked at. */
export const beginningLength = 1024;

export function likenessOf(bytes: Uint8Array, from = 0): Likeness {
  let at = from;
  while (at < bytes.length && isIgnored(bytes[at]!)) at++;
  if (at === bytes.length) return 'empty';
  if (bytes[at] === hash) return 'SIE';
  const first = bytes[at]!;
  if ((first === 0xff && bytes[at + 1] === 0xfe) || (first === 0xfe && bytes[at + 1] === 0xff)) return 'UTF-16';
  const beginning = decode(bytes, at, Math.min(bytes.length, at + beginningLength), 'CP437');
  if (beginning.startsWith('PK\u0003\u0004')) return 'zip';
  if (beginning.startsWith('%PDF')) return 'PDF';
  if (/^<(?:!doctype html|html|head|body|script|div)/i.test(beginning)) return 'HTML';
  if (beginning.startsWith('<')) return /sie\.se\/sie5|<(?:\w+:)?Sie(?:Entry)?[\s>]/.test(beginning) ? 'SIE 5' : 'XML';
  // A brace alone on its line may be a voucher's.
  if (/^(?:\{\s*"|\[\s*[{["])/.test(beginning)) return 'JSON';
  return 'text';
}

function isIgnored(byte: number): boolean {
  return isBlank(byte) || byte === lineFeed || byte === carriageReturn || byte === 0x1a || byte === 0;
}

/** True when the bytes begin with the byte order mark of UTF-8. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
