/**
 * Vouchers made from the columns, when someone asks to see them.
 */
import { type DayNumber, dateText } from '../calendar/index.js';
import { printable } from '../display/index.js';
import { fromOre } from '../money/index.js';
import { sparseAt } from './growing.js';
import { createList } from './list.js';
import { objectCodesAt } from './object-lists.js';
import type { SiePlace } from './place.js';
import { printSieVoucher, printVouchers } from './print-voucher.js';
import { textAt } from './texts.js';
import { type SieList, type SieRow, type SieVoucher, rowStates } from './voucher.js';
import type { VoucherColumns } from './voucher-columns.js';

const columnsOfList = Symbol('columns');

/** The vouchers of the columns. */
export function voucherList(columns: VoucherColumns): SieList<SieVoucher> {
  return createList({
    length: columns.vouchers,
    make: (voucher) => voucherAt(columns, voucher),
    print: printVouchers,
    hidden: { [columnsOfList]: { value: columns } },
  });
}

/** The columns behind the vouchers of a document. */
export function columnsOf(vouchers: SieList<SieVoucher>): VoucherColumns {
  return (vouchers as unknown as { readonly [columnsOfList]: VoucherColumns })[columnsOfList];
}

/** The voucher in one place of the columns. */
export function voucherAt(columns: VoucherColumns, voucher: number): SieVoucher {
  const { texts } = columns;
  const date = columns.date[voucher]!;
  const registered = columns.registered[voucher]!;
  const by = columns.by[voucher]!;
  return Object.freeze(
    printable(
      {
        series: textAt(texts, columns.series[voucher]!),
        number: numberAt(columns, voucher),
        ...dated('date', date),
        text: textAt(texts, columns.text[voucher]!),
        ...dated('registeredOn', registered),
        ...(by === 0 ? {} : { by: textAt(texts, by) }),
        rows: Object.freeze(rowsAt(columns, voucher)),
        isBalanced: differenceAt(columns, voucher) === 0,
        place: placeAt(columns, voucher),
      },
      printSieVoucher,
    ),
  );
}

/** Where the record of a voucher stands. */
export function placeAt({ line, from, to }: VoucherColumns, voucher: number): SiePlace {
  return Object.freeze({
    line: line[voucher]!,
    column: 1,
    from: from[voucher]!,
    to: to[voucher]!,
    record: '#VER',
  });
}

/** The number of a voucher as text. */
export function numberAt(columns: VoucherColumns, voucher: number): string {
  const number = columns.number[voucher]!;
  return number === 0 ? textAt(columns.texts, sparseAt(columns.numberText, voucher)) : String(number);
}

/** What the rows that count add up to; NaN when one of them has no amount in whole öre. */
export function differenceAt({ firstRow, state, amount }: VoucherColumns, voucher: number): number {
  let difference = 0;
  for (let row = firstRow[voucher]!; row < firstRow[voucher + 1]!; row++) {
    if (state[row] !== 2) difference += amount[row]!;
  }
  return difference;
}

function rowsAt(columns: VoucherColumns, voucher: number): SieRow[] {
  const rows: SieRow[] = [];
  for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++)
    rows.push(rowAt(columns, row));
  return rows;
}

/** The row in one place of the columns. */
export function rowAt(columns: VoucherColumns, row: number): SieRow {
  const { texts } = columns;
  const ore = columns.amount[row]!;
  const text = columns.rowText[row]!;
  const state = rowStates[columns.state[row]!]!;
  const quantity = sparseAt(columns.quantity, row);
  const date = sparseAt(columns.rowDate, row);
  const by = sparseAt(columns.rowBy, row);
  return Object.freeze({
    account: columns.accounts.names[columns.account[row]!]!,
    objects: objectCodesAt(columns.objectLists, columns.objects[row]!),
    ...(Number.isNaN(ore) ? { written: textAt(texts, sparseAt(columns.amountText, row)) } : { amount: fromOre(ore) }),
    ...(state === 'original' ? dated('date', date) : dated('date', sparseAt(columns.twinDate, row))),
    ...(text === 0 ? {} : { text: textAt(texts, text) }),
    ...(quantity === 0 ? {} : { quantity: textAt(texts, quantity) }),
    state,
    ...(by === 0 ? {} : { by: textAt(texts, by) }),
    ...(state === 'original' ? {} : dated('on', date)),
  });
}

function dated<Field extends string>(field: Field, day: DayNumber): Readonly<Partial<Record<Field, string>>> {
  return (day === 0 ? {} : { [field]: dateText(day) }) as Readonly<Partial<Record<Field, string>>>;
}
