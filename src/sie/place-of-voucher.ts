/**
 * Where a voucher stands in its file, and what it is called there.
 */
import type { SiePlace } from './place.js';
import { textAt } from './texts.js';
import { numberAt } from './view.js';
import type { VoucherColumns } from './voucher-columns.js';

export function placeOfVoucher(columns: VoucherColumns, voucher: number): SiePlace {
  return Object.freeze({
    line: columns.line[voucher]!,
    column: 1,
    from: columns.from[voucher]!,
    to: columns.to[voucher]!,
    record: '#VER',
  });
}

/** `A 12`; of a voucher that has neither series nor number, the line it stands on. */
export function nameOfVoucher(columns: VoucherColumns, voucher: number): string {
  const name = `${textAt(columns.texts, columns.series[voucher]!)} ${numberAt(columns, voucher)}`.trim();
  return name === '' ? `(${String(columns.line[voucher]!)})` : name;
}
