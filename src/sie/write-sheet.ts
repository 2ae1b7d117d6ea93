/**
 * The sheet a file is written on: bytes side by side, digits put down one by one.
 *
 * No texts are made on the way: a million vouchers would be a hundred million characters of them.
 */
import type { DayNumber } from '../calendar/index.js';
import { carriageReturn, lineFeed, minus, point, zero } from './bytes.js';
import { reaching } from './growing.js';

/** What has been written since the last sheet was taken. */
export interface Sheet {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
}

export function createSheet(size: number): Sheet {
  return { bytes: new Uint8Array(size), at: 0 };
}

/** Makes room for so many bytes more. */
export function reserve(sheet: Sheet, needed: number): void {
  if (sheet.at + needed > sheet.bytes.length) sheet.bytes = reaching(sheet.bytes, sheet.at + needed);
}

/** What has been written, as an array of its own; the sheet is empty again. */
export function takeWritten(sheet: Sheet): Uint8Array {
  const written = sheet.bytes.slice(0, sheet.at);
  sheet.at = 0;
  return written;
}

export function putByte(sheet: Sheet, byte: number): void {
  reserve(sheet, 1);
  sheet.bytes[sheet.at++] = byte;
}

export function putBytes(sheet: Sheet, content: Uint8Array): void {
  const { length } = content;
  reserve(sheet, length);
  const { bytes, at } = sheet;
  // A plain loop: what is put down is short, and a call of `set`, like an iterator, costs more than thirty bytes.
  for (let i = 0; i < length; i++) bytes[at + i] = content[i]!;
  sheet.at = at + length;
}

/** Puts down what is known to be ASCII. */
export function putAscii(sheet: Sheet, text: string): void {
  reserve(sheet, text.length);
  for (let i = 0; i < text.length; i++) sheet.bytes[sheet.at++] = text.charCodeAt(i);
}

export function putLineEnd(sheet: Sheet): void {
  reserve(sheet, 2);
  sheet.bytes[sheet.at++] = carriageReturn;
  sheet.bytes[sheet.at++] = lineFeed;
}

/** A whole number from zero up. */
export function putWhole(sheet: Sheet, whole: number): void {
  reserve(sheet, mostDigits);
  sheet.at = writeWhole(sheet.bytes, sheet.at, whole);
}

/** `20240131`. */
export function putDay(sheet: Sheet, day: DayNumber): void {
  reserve(sheet, 8);
  const { bytes, at } = sheet;
  writePairs(bytes, at + 8, day, 4);
  sheet.at = at + 8;
}

/** `-1234.50`: a point, two decimals, and a minus when there is one. */
export function putAmount(sheet: Sheet, ore: number): void {
  reserve(sheet, mostOfAmount);
  sheet.at = writeAmount(sheet.bytes, sheet.at, ore);
}

/** Writes an amount where there is room for one, and says where it ends. */
export function writeAmount(bytes: Uint8Array, from: number, ore: number): number {
  let at = from;
  if (ore < 0) bytes[at++] = minus;
  const size = ore < 0 ? -ore : ore;
  let decimals: number;
  if (size < beyondSmall) {
    const small = size | 0;
    const kronor = (small / 100) | 0;
    decimals = small - kronor * 100;
    at = writeWhole(bytes, at, kronor);
  } else {
    const kronor = Math.floor(size / 100);
    decimals = size - kronor * 100;
    at = writeWhole(bytes, at, kronor);
  }
  bytes[at] = point;
  bytes[at + 1] = tens[decimals]!;
  bytes[at + 2] = ones[decimals]!;
  return at + 3;
}

/** No number that is exact has more digits. */
const mostDigits = 16;
/** And no amount more than those, a minus, a point and a zero before it. */
export const mostOfAmount = mostDigits + 3;
/** Small whole numbers are divided without leaving the integers. */
const beyondSmall = 2 ** 31;

// The two digits of every number below a hundred, so that digits go down in pairs.
const tens = /* @__PURE__ */ Uint8Array.from({ length: 100 }, (_, i) => zero + Math.floor(i / 10));
const ones = /* @__PURE__ */ Uint8Array.from({ length: 100 }, (_, i) => zero + (i % 10));

/** Writes a whole number, and says where it ends. */
function writeWhole(bytes: Uint8Array, at: number, whole: number): number {
  if (whole >= beyondSmall) {
    const upper = Math.floor(whole / 1e8);
    const end = writeWhole(bytes, at, upper) + 8;
    writePairs(bytes, end, whole - upper * 1e8, 4);
    return end;
  }
  const small = whole | 0;
  let length = 1;
  for (let power = 10; small >= power && length < 10; power *= 10) length++;
  const end = at + length;
  const rest = writePairs(bytes, end, small, length >> 1);
  if ((length & 1) === 1) bytes[at] = zero + rest;
  return end;
}

/** Writes so many pairs of digits, from the last, before a place; gives what is left of the number. */
function writePairs(bytes: Uint8Array, end: number, whole: number, pairs: number): number {
  let rest = whole | 0;
  for (let at = end - 2; at >= end - pairs * 2; at -= 2) {
    const next = (rest / 100) | 0;
    const pair = rest - next * 100;
    bytes[at] = tens[pair]!;
    bytes[at + 1] = ones[pair]!;
    rest = next;
  }
  return rest;
}
