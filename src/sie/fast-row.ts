/**
 * The fast way to read `#TRANS`: one look at each byte, straight into the columns.
 *
 * It knows the plainest way to write a row and nothing else: an account and an object list met before, an amount of at
 * most two decimals, a date, texts in quotes. At anything else it gives up, leaving no trace, and the careful way
 * reads the line from its beginning. A test holds the two ways to the same result.
 */
import type { Draft } from './draft.js';
import { type FileReading, isDay } from './file.js';
import { setSparse } from './growing.js';
import { internText } from './texts.js';
import { reserveRows } from './voucher-columns.js';

/** Not plain; the careful way must read the line. */
export const givenUp = -1;

/** Reads the row that begins here, at its `#T`, and gives the place of the line end. Every line ends with one. */
export function readRowFast(file: FileReading, draft: Draft, bytes: Uint8Array, from: number): number {
  if (draft.block !== 'open' || draft.twin !== -1) return givenUp;
  if (bytes[from + 2] !== 0x52 || bytes[from + 3] !== 0x41 || bytes[from + 4] !== 0x4e || bytes[from + 5] !== 0x53) {
    return givenUp;
  }
  let at = from + 6;
  let byte = bytes[at]!;
  if (byte !== 0x20 && byte !== 0x09) return givenUp;
  while (byte === 0x20 || byte === 0x09) byte = bytes[++at]!;

  let number = 0;
  const digits = at;
  if (byte === 0x30) return givenUp;
  for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at]!) number = number * 10 + byte - 0x30;
  const account = at - digits > 5 ? 0 : (draft.accounts.short[number] ?? 0);
  if (account === 0 || (byte !== 0x20 && byte !== 0x09)) return givenUp;
  while (byte === 0x20 || byte === 0x09) byte = bytes[++at]!;

  if (byte !== 0x7b) return givenUp;
  const listStart = ++at;
  byte = bytes[at]!;
  let list = 0;
  if (byte !== 0x7d) {
    at = endOfPlainList(bytes, at);
    if (at === givenUp) return givenUp;
    list = knownList(draft, bytes, listStart, at) - 1;
    if (list === -1) return givenUp;
  }
  byte = bytes[++at]!;
  if (byte !== 0x20 && byte !== 0x09) return givenUp;
  while (byte === 0x20 || byte === 0x09) byte = bytes[++at]!;

  const ore = readAmountFast(file, bytes, at);
  if (Number.isNaN(ore)) return givenUp;
  at = file.reached;
  byte = bytes[at]!;
  const columns = draft.vouchers;
  const row = columns.rows;
  if (row >= columns.account.length) reserveRows(columns, row + 1);
  if (byte !== 0x0d && byte !== 0x0a) {
    at = readRest(file, draft, bytes, at);
    if (at === givenUp) return givenUp;
  } else columns.rowText[row] = 0;
  columns.account[row] = account - 1;
  columns.objects[row] = list;
  columns.amount[row] = ore;
  columns.state[row] = 0;
  columns.rows = row + 1;
  return at;
}

/** Öre of a plain amount, NaN for any other; where it ended is left in `file.reached`. */
function readAmountFast(file: FileReading, bytes: Uint8Array, from: number): number {
  const isNegative = bytes[from] === 0x2d;
  const start = isNegative ? from + 1 : from;
  let at = start;
  let byte = bytes[at]!;
  let ore = 0;
  for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at]!) ore = ore * 10 + byte - 0x30;
  // Fourteen digits before the point may be more than can be counted exactly.
  if (at === start || at - start > 13) return NaN;
  ore *= 100;
  if (byte === 0x2e) {
    const tens = bytes[++at]! - 0x30;
    if (tens < 0 || tens > 9) return NaN;
    ore += tens * 10;
    byte = bytes[++at]!;
    if (byte >= 0x30 && byte <= 0x39) {
      ore += byte - 0x30;
      at++;
    }
  }
  file.reached = at;
  if (!isNegative) return ore;
  // Minus zero is said.
  return ore === 0 ? NaN : -ore;
}

/** The closing brace of a list with nothing odd in it. */
export function endOfPlainList(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    const byte = bytes[at]!;
    if (byte === 0x7d) return at;
    if (byte === 0x22) {
      at = endOfPlainText(bytes, at + 1);
      if (at === givenUp) return givenUp;
    } else if (byte === 0x5c || byte < 0x20) return givenUp;
  }
}

/** The quote that closes a text with nothing odd in it. */
export function endOfPlainText(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    const byte = bytes[at]!;
    if (byte === 0x22) return at;
    if (byte === 0x5c || byte < 0x20 || byte === 0x7f) return givenUp;
  }
}

/** One more than the number of a list that has been written this way before; 0 otherwise. */
function knownList({ objectLists }: Draft, bytes: Uint8Array, from: number, to: number): number {
  const written = internText(objectLists.written, bytes, from, to);
  return objectLists.listOf[written] ?? 0;
}

/** Date, text, quantity and signature, each of which may be missing. */
function readRest(file: FileReading, draft: Draft, bytes: Uint8Array, from: number): number {
  const columns = draft.vouchers;
  const row = columns.rows;
  let at = skipped(bytes, from);
  let byte = bytes[at]!;
  // Blanks at the end of the line are said, so they are the careful way's.
  if (at === from || byte < 0x20) return givenUp;
  let date = 0;
  if (byte === 0x22 && bytes[at + 1] === 0x22) at += 2;
  else {
    date = dayAt(bytes, at);
    if (date === 0 || !isDay(file, date)) return givenUp;
    at += 8;
  }
  let textStart = 0;
  let textEnd = 0;
  let quantityStart = 0;
  let quantityEnd = 0;
  let signStart = 0;
  let signEnd = 0;
  let next = skipped(bytes, at);
  byte = bytes[next]!;
  if (byte === 0x22 && next > at) {
    textStart = next + 1;
    textEnd = endOfPlainText(bytes, textStart);
    if (textEnd === givenUp) return givenUp;
    at = textEnd + 1;
    next = skipped(bytes, at);
    byte = bytes[next]!;
    if (next > at && byte !== 0x22 && byte >= 0x20) {
      quantityStart = next;
      quantityEnd = endOfQuantity(bytes, next);
      if (quantityEnd === givenUp) return givenUp;
      at = quantityEnd;
    } else if (next > at && byte === 0x22 && bytes[next + 1] === 0x22) at = next + 2;
    next = skipped(bytes, at);
    if (next > at && bytes[next] === 0x22 && (quantityEnd > 0 || at > textEnd + 1)) {
      signStart = next + 1;
      signEnd = endOfPlainText(bytes, signStart);
      if (signEnd === givenUp) return givenUp;
      at = signEnd + 1;
    }
  }
  if (bytes[at] !== 0x0d && bytes[at] !== 0x0a) return givenUp;
  columns.rowText[row] = internText(draft.texts, bytes, textStart, textEnd);
  if (date !== 0 && date !== columns.date[columns.vouchers - 1]) setSparse(columns.rowDate, row, date);
  if (quantityEnd > 0) setSparse(columns.quantity, row, internText(draft.texts, bytes, quantityStart, quantityEnd));
  if (signEnd > signStart) setSparse(columns.rowBy, row, internText(draft.texts, bytes, signStart, signEnd));
  return at;
}

/** The first byte that is no blank. */
export function skipped(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at++;
  return at;
}

/** Eight digits with nothing right after them as a number, 0 for anything else. */
export function dayAt(bytes: Uint8Array, from: number): number {
  let day = 0;
  for (let at = from; at < from + 8; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return 0;
    day = day * 10 + digit;
  }
  return bytes[from + 8]! <= 0x20 ? day : 0;
}

/** The end of a plain quantity: `12`, `-1.75`. */
function endOfQuantity(bytes: Uint8Array, from: number): number {
  let at = bytes[from] === 0x2d ? from + 1 : from;
  const first = at;
  while (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++;
  if (at === first) return givenUp;
  if (bytes[at] === 0x2e) {
    const decimals = ++at;
    while (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++;
    if (at === decimals) return givenUp;
  }
  return bytes[at]! <= 0x20 ? at : givenUp;
}
