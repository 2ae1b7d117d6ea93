/**
 * Where in a file something stands: what every diagnostic of this room points with.
 */
import type { Path } from '../diagnostics/index.js';

/** A stretch of bytes within one line of a file. */
export interface SiePlace {
  /** The first line is 1. */
  readonly line: number;
  /** Counted in bytes from 1, since the format has one byte for each character. */
  readonly column: number;
  /** Bytes from the beginning of the file: the first of them, and the first after them. */
  readonly from: number;
  readonly to: number;
  /** The label of the record, `#TRANS`; empty when the line has none. */
  readonly record: string;
}

/** The beginning of a file, for what concerns the whole of it. */
export const wholeFile: SiePlace = Object.freeze({ line: 1, column: 1, from: 0, to: 0, record: '' });

/** The place as the path of a diagnostic: `line[12].column[7]`. */
export function pathOf({ line, column }: SiePlace): Path {
  return ['line', line, 'column', column];
}
