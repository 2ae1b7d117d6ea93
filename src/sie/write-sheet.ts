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
  let length = 1;
  for (let power = 10; whole >= power; power *= 10) length++;
  putDigits(sheet, whole, length);
}

/** `20240131`. */
export function putDay(sheet: Sheet, day: DayNumber): void {
  putDigits(sheet, day, 8);
}

/** `-1234.50`: a point, two decimals, and a minus when there is one. */
export function putAmount(sheet: Sheet, ore: number): void {
  if (ore < 0) putByte(sheet, minus);
  const size = Math.abs(ore);
  const kronor = size < 2 ** 31 ? (size / 100) | 0 : Math.floor(size / 100);
  putWhole(sheet, kronor);
  putByte(sheet, point);
  putDigits(sheet, size - kronor * 100, 2);
}

const largestSmall = 2 ** 31 - 1;

/** So many digits, from the last to the first. */
function putDigits(sheet: Sheet, whole: number, length: number): void {
  reserve(sheet, length);
  const { bytes, at: first } = sheet;
  let at = first + length;
  sheet.at = at;
  let rest = whole;
  while (rest > largestSmall) {
    const next = Math.floor(rest / 10);
    bytes[--at] = zero + rest - next * 10;
    rest = next;
  }
  // Small whole numbers are divided without leaving the integers.
  let small = rest | 0;
  while (at > first) {
    const next = (small / 10) | 0;
    bytes[--at] = zero + small - next * 10;
    small = next;
  }
}
