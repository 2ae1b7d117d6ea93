/**
 * The fast way to read `#VER`: as `fast-row.ts`, for the record that begins a voucher.
 */
import type { Draft } from './draft.js';
import { dayAt, endOfPlainText, givenUp, skipped } from './fast-row.js';
import { type FileReading, isDay } from './file.js';
import { appendText, internText } from './texts.js';
import { reserveVouchers } from './voucher-columns.js';

/** Reads the record that begins here, at its `#V`, and gives the place of the line end. Every line ends with one. */
export function readVoucherFast(file: FileReading, draft: Draft, bytes: Uint8Array, from: number): number {
  const { vouchers: columns, texts } = draft;
  const voucher = columns.vouchers;
  // The first of them is counted, and judged by its order in the file, the careful way.
  if (draft.block !== 'none' || voucher === 0 || draft.twin !== -1) return givenUp;
  if (bytes[from + 2] !== 0x45 || bytes[from + 3] !== 0x52) return givenUp;
  if (voucher >= columns.series.length) reserveVouchers(columns, voucher + 1);
  const seriesStart = skipped(bytes, from + 4);
  if (seriesStart === from + 4) return givenUp;
  const isQuoted = bytes[seriesStart] === 0x22;
  const seriesEnd = isQuoted ? endOfPlainText(bytes, seriesStart + 1) : endOfWord(bytes, seriesStart);
  if (seriesEnd === givenUp) return givenUp;
  let at = isQuoted ? seriesEnd + 1 : seriesEnd;

  const afterSeries = skipped(bytes, at);
  const isNumberQuoted = bytes[afterSeries] === 0x22;
  const numberStart = isNumberQuoted ? afterSeries + 1 : afterSeries;
  let number = 0;
  let end = numberStart;
  for (; bytes[end]! >= 0x30 && bytes[end]! <= 0x39; end++) number = number * 10 + bytes[end]! - 0x30;
  const isPlain = end > numberStart && end - numberStart <= 9 && bytes[numberStart] !== 0x30;
  if (!isPlain || (isNumberQuoted && bytes[end] !== 0x22)) return givenUp;
  at = isNumberQuoted ? end + 1 : end;
  if (bytes[at]! > 0x20) return givenUp;

  const dateStart = skipped(bytes, at);
  const date = dayAt(bytes, dateStart);
  if (date === 0 || !isDay(file, date)) return givenUp;
  at = readRest(file, draft, bytes, dateStart + 8);
  if (at === givenUp) return givenUp;

  columns.series[voucher] = internText(texts, bytes, isQuoted ? seriesStart + 1 : seriesStart, seriesEnd);
  columns.number[voucher] = number;
  columns.date[voucher] = date;
  columns.firstRow[voucher] = columns.rows;
  columns.line[voucher] = file.line;
  columns.from[voucher] = file.base + from;
  columns.to[voucher] = file.base + at;
  columns.vouchers = voucher + 1;
  draft.block = 'begun';
  return at;
}

/** Text, registration date and signature, each of which may be missing, into the place after the last voucher. */
function readRest(file: FileReading, { vouchers: columns, texts }: Draft, bytes: Uint8Array, from: number): number {
  let at = from;
  let textStart = 0;
  let textEnd = 0;
  let registered = 0;
  let signStart = 0;
  let signEnd = 0;
  let next = skipped(bytes, at);
  if (next > at && bytes[next] === 0x22) {
    textStart = next + 1;
    textEnd = endOfPlainText(bytes, textStart);
    if (textEnd === givenUp) return givenUp;
    at = textEnd + 1;
    next = skipped(bytes, at);
    const day = next > at ? dayAt(bytes, next) : 0;
    if (day !== 0 && isDay(file, day)) {
      registered = day;
      at = next + 8;
    } else if (next > at && bytes[next] === 0x22 && bytes[next + 1] === 0x22) at = next + 2;
    next = skipped(bytes, at);
    if (next > at && at > textEnd + 1 && bytes[next] === 0x22) {
      signStart = next + 1;
      signEnd = endOfPlainText(bytes, signStart);
      if (signEnd === givenUp) return givenUp;
      at = signEnd + 1;
    }
  }
  if (bytes[at] !== 0x0d && bytes[at] !== 0x0a) return givenUp;
  const voucher = columns.vouchers;
  columns.registered[voucher] = registered;
  columns.text[voucher] = appendText(texts, bytes, textStart, textEnd);
  columns.by[voucher] = internText(texts, bytes, signStart, signEnd);
  return at;
}

/** The end of a word with nothing odd in it. */
function endOfWord(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    const byte = bytes[at]!;
    if (byte <= 0x20) return at === from ? givenUp : at;
    // A quote, a backslash or a brace: the careful way knows what they mean.
    if (byte === 0x22 || byte === 0x5c || byte === 0x7b || byte === 0x7d) return givenUp;
  }
}
