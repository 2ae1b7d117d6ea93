/**
 * The vouchers of a file as columns: numbers side by side, and texts by their number.
 *
 * A million vouchers are a few large arrays and no objects. `view.ts` makes the vouchers somebody asks to see,
 * and what copies them into books or another file reads the columns.
 */
import type { Accounts } from './accounts.js';
import { type Sparse, createSparse, reaching } from './growing.js';
import type { ObjectLists } from './object-lists.js';
import type { Texts } from './texts.js';

export interface VoucherColumns {
  vouchers: number;
  rows: number;

  // One place per voucher; `firstRow` has one more, so that a voucher ends where the next begins.
  series: Uint32Array;
  /** The number when it is written the plain way, 1, 2, 3; otherwise 0, and the text is in `numberText`. */
  number: Uint32Array;
  readonly numberText: Sparse;
  /** 0 when there is none, as for every date. */
  date: Uint32Array;
  registered: Uint32Array;
  text: Uint32Array;
  by: Uint32Array;
  firstRow: Uint32Array;
  /** Where the record stands in the file. */
  line: Uint32Array;
  from: Float64Array;
  to: Float64Array;

  // One place per row.
  account: Uint32Array;
  /** Öre; NaN when the text is no amount in whole öre, and then it is in `amountText`. */
  amount: Float64Array;
  readonly amountText: Sparse;
  objects: Uint32Array;
  rowText: Uint32Array;
  /** 0 original, 1 added, 2 struck. */
  state: Uint8Array;
  readonly quantity: Sparse;
  /** When it is another than the voucher's; of a row that was added or struck, when that was. */
  readonly rowDate: Sparse;
  readonly rowBy: Sparse;
  /** The date of the `#TRANS` that stands after an added row, when it is another than the voucher's. */
  readonly twinDate: Sparse;

  readonly texts: Texts;
  readonly accounts: Accounts;
  readonly objectLists: ObjectLists;
}

export function createVoucherColumns(
  names: Pick<VoucherColumns, 'texts' | 'accounts' | 'objectLists'>,
): VoucherColumns {
  return {
    vouchers: 0,
    rows: 0,
    series: new Uint32Array(0),
    number: new Uint32Array(0),
    numberText: createSparse(),
    date: new Uint32Array(0),
    registered: new Uint32Array(0),
    text: new Uint32Array(0),
    by: new Uint32Array(0),
    firstRow: new Uint32Array(1),
    line: new Uint32Array(0),
    from: new Float64Array(0),
    to: new Float64Array(0),
    account: new Uint32Array(0),
    amount: new Float64Array(0),
    amountText: createSparse(),
    objects: new Uint32Array(0),
    rowText: new Uint32Array(0),
    state: new Uint8Array(0),
    quantity: createSparse(),
    rowDate: createSparse(),
    rowBy: createSparse(),
    twinDate: createSparse(),
    ...names,
  };
}

/** Makes room for so many vouchers: in every column for as many, since only one of them is asked. */
export function reserveVouchers(columns: VoucherColumns, count: number): void {
  if (count <= columns.series.length) return;
  const size = Math.max(count, columns.series.length * 2);
  columns.series = reaching(columns.series, size);
  columns.number = reaching(columns.number, size);
  columns.date = reaching(columns.date, size);
  columns.registered = reaching(columns.registered, size);
  columns.text = reaching(columns.text, size);
  columns.by = reaching(columns.by, size);
  columns.firstRow = reaching(columns.firstRow, size + 1);
  columns.line = reaching(columns.line, size);
  columns.from = reaching(columns.from, size);
  columns.to = reaching(columns.to, size);
}

/** Makes room for so many rows, likewise. */
export function reserveRows(columns: VoucherColumns, count: number): void {
  if (count <= columns.account.length) return;
  const size = Math.max(count, columns.account.length * 2);
  columns.account = reaching(columns.account, size);
  columns.amount = reaching(columns.amount, size);
  columns.objects = reaching(columns.objects, size);
  columns.rowText = reaching(columns.rowText, size);
  columns.state = reaching(columns.state, size);
}
