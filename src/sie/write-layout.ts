/**
 * A file laid out and ready to be written, whatever it is made from: its records, and its vouchers after them.
 */
import type { SieType } from './document.js';
import type { SieRecord } from './write-balances.js';
import type { Sheet } from './write-sheet.js';
import type { Lettering } from './write-text.js';

export interface Layout {
  readonly type: SieType;
  /** What `#FLAGGA` says. */
  readonly isImported: boolean;
  /** About how many bytes the vouchers will take. */
  readonly size: number;
  /** Every record between `#FLAGGA` and the vouchers. */
  readonly records: () => Iterable<SieRecord>;
  /** Writes the vouchers, pausing when the sheet is full. */
  readonly vouchers: (sheet: Sheet, lettering: Lettering, full: number) => Iterable<void>;
}

/** About how many bytes so many vouchers and rows take; texts of usual length included. */
export function sizeOf({ vouchers, rows }: { readonly vouchers: number; readonly rows: number }): number {
  return vouchers * 100 + rows * 48;
}
