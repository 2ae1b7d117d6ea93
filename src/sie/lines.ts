/**
 * Reads lines one after the other: the plainest the fast way, the others the careful way.
 */
import { carriageReturn, closeBrace, hash, lineFeed, openBrace, space, tab } from './bytes.js';
import { sumLine } from './checksum.js';
import { type Draft, createDraft } from './draft.js';
import { givenUp, readRowFast } from './fast-row.js';
import { readVoucherFast } from './fast-voucher.js';
import type { FileReading } from './file.js';
import { readLine } from './read-line.js';
import { endVoucher } from './voucher-records.js';

/** More documents than any file has; a file of nothing but `#FLAGGA` must not become a million of them. */
export const mostDocuments = 1000;

/** Reads the lines of a stretch. The last line may lack its end. */
export function readLines(file: FileReading, bytes: Uint8Array, from: number, to: number): void {
  let ended = to;
  while (ended > from && bytes[ended - 1] !== lineFeed && bytes[ended - 1] !== carriageReturn) ended--;
  let at = from;
  let draft = file.drafts.at(-1)!;
  while (at < ended) {
    const start = at;
    let end = readFast(file, draft, bytes, start);
    if (end === givenUp) {
      end = endOfLine(bytes, start, ended);
      readCarefully(file, bytes, start, end);
      if (file.isFull) return;
      draft = file.drafts.at(-1)!;
    }
    if (draft.sums.length > 0) sum(draft, bytes, start, end);
    at = nextLine(file, bytes, end, ended);
    file.line++;
  }
  if (at < to) {
    readCarefully(file, bytes, at, to);
    sum(file.drafts.at(-1)!, bytes, at, to);
  }
}

/** The place of the line end when the line is plain. */
function readFast(file: FileReading, draft: Draft, bytes: Uint8Array, start: number): number {
  let at = start;
  let byte = bytes[at]!;
  while (byte === space || byte === tab) byte = bytes[++at]!;
  if (byte === hash) {
    const letter = bytes[at + 1];
    // A record that is not the first on its line is told with the place of the line, which only the careful way knows.
    if (letter === 0x54) return readRowFast(file, draft, bytes, at);
    if (letter === 0x56 && at === start) return readVoucherFast(file, draft, bytes, at);
    return givenUp;
  }
  const next = bytes[at + 1];
  const isLast = next === carriageReturn || next === lineFeed;
  if (byte === openBrace && isLast && draft.block === 'begun') {
    draft.block = 'open';
    return at + 1;
  }
  if (byte === closeBrace && isLast && draft.block === 'open' && draft.twin === -1) {
    draft.block = 'none';
    return at + 1;
  }
  return at === start && (byte === carriageReturn || byte === lineFeed) ? at : givenUp;
}

function endOfLine(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
  return at;
}

/** Passes over a line end, and counts how it is made. */
function nextLine(file: FileReading, bytes: Uint8Array, end: number, to: number): number {
  if (bytes[end] === lineFeed) {
    file.lf++;
    return end + 1;
  }
  if (bytes[end + 1] === lineFeed && end + 1 < to) {
    file.crlf++;
    return end + 2;
  }
  file.cr++;
  if (file.cr === 1) file.firstCr = file.line;
  return end + 1;
}

function readCarefully(file: FileReading, bytes: Uint8Array, from: number, to: number): void {
  const { base, line: number } = file;
  let draft = file.drafts.at(-1)!;
  if (beginsDocument(draft, bytes, from, to)) {
    endVoucher({ draft, bytes, base, number, from, to, record: '' });
    if (file.drafts.length === mostDocuments) {
      file.isFull = true;
      return;
    }
    const place = { line: number, column: 1, from: base + from, to: base + to, record: '#FLAGGA' };
    const { decoding } = draft.texts;
    draft = createDraft(file.options, base + from, place);
    draft.texts.decoding = decoding;
    file.drafts.push(draft);
  }
  readLine({ draft, bytes, base, number, from, to, record: '' });
}

const flag = Array.from('#FLAGGA', (character) => character.charCodeAt(0));

/** A second `#FLAGGA`, with more than a first before it, begins another file. */
function beginsDocument(draft: Draft, bytes: Uint8Array, from: number, to: number): boolean {
  if (draft.met.size < 2 || !draft.met.has('#FLAGGA')) return false;
  let at = from;
  while (at < to && (bytes[at] === space || bytes[at] === tab)) at++;
  return (
    flag.every((byte, i) => bytes[at + i] === byte) && !(bytes[at + flag.length]! > space && at + flag.length < to)
  );
}

/** Adds a line to the checksum, but for the two lines of the checksum itself. */
function sum(draft: Draft, bytes: Uint8Array, from: number, to: number): void {
  if (draft.checksum !== 'open') return;
  let at = from;
  while (at < to && (bytes[at] === space || bytes[at] === tab)) at++;
  // `#K` and `S`: no other record begins so.
  if (bytes[at] !== hash || (bytes[at + 1] === 0x4b && bytes[at + 2] === 0x53)) return;
  for (const each of draft.sums) sumLine(each, bytes, at, to);
}
