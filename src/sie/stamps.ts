/**
 * Stamps: bytes that are put down again and again, such as `#TRANS 1930 `, made once and kept side by side.
 *
 * One array for all of them: a million rows look up an account each, and an array of its own for every account would be
 * a walk through memory each time.
 */
import { reaching } from './growing.js';
import { type Sheet, createSheet } from './write-sheet.js';

export interface Stamps {
  bytes: Uint8Array;
  length: number;
  /** Where each begins and ends, by its place; it ends at 0 as long as it has not been made. */
  starts: Uint32Array;
  ends: Uint32Array;
}

export function createStamps(): Stamps {
  return { bytes: new Uint8Array(1024), length: 0, starts: new Uint32Array(64), ends: new Uint32Array(64) };
}

/** Makes the stamp of a place when it has not been made. */
export function makeStamp(stamps: Stamps, place: number, write: (sheet: Sheet) => void): void {
  if (place < stamps.ends.length && stamps.ends[place] !== 0) return;
  const sheet = createSheet(32);
  write(sheet);
  stamps.starts = reaching(stamps.starts, place + 1);
  stamps.ends = reaching(stamps.ends, place + 1);
  stamps.bytes = reaching(stamps.bytes, stamps.length + sheet.at);
  stamps.bytes.set(sheet.bytes.subarray(0, sheet.at), stamps.length);
  stamps.starts[place] = stamps.length;
  stamps.length += sheet.at;
  stamps.ends[place] = stamps.length;
}
