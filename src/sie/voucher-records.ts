/**
 * What is done with the records of vouchers, their rows, and the braces around them.
 *
 * A row that was added afterwards stands twice, so that old programs count it (8.24): as `#RTRANS`, and right after it
 * as `#TRANS`. The two are one row here. They are known by account, objects and amount, since programs write other
 * dates and signatures on the one than on the other.
 */
import { find } from './finder.js';
import type { Draft } from './draft.js';
import type { FieldValue } from './fields.js';
import { setSparse, sparseAt } from './growing.js';
import { type Line, findAt, leaveOver, placeOf } from './line.js';
import { excerpt } from '../diagnostics/index.js';
import {
  addedWithoutTwin,
  blockNotClosed,
  blockNotOpened,
  rowOutsideVoucher,
  voucherDateMissing,
} from './problems-voucher.js';
import { textAt } from './texts.js';
import { reserveRows, reserveVouchers } from './voucher-columns.js';

/** The largest number that is kept as one. */
const mostNumber = 0xffff_ffff;

/** Begins a voucher. Its rows follow, within braces. */
export function beginVoucher(line: Line, fields: readonly FieldValue[]): void {
  endVoucher(line);
  const { draft } = line;
  const { vouchers: columns, texts } = draft;
  const [series, number, date, text, registered, by] = fields as [
    FieldValue,
    FieldValue,
    FieldValue,
    FieldValue,
    FieldValue,
    FieldValue,
  ];
  const voucher = columns.vouchers++;
  reserveVouchers(columns, columns.vouchers);
  const digits = textAt(texts, number.text);
  const isPlain = /^[1-9]\d{0,9}$/.test(digits) && +digits <= mostNumber;
  columns.series[voucher] = series.text;
  columns.number[voucher] = isPlain ? +digits : 0;
  if (!isPlain && number.text !== 0) setSparse(columns.numberText, voucher, number.text);
  columns.date[voucher] = date.value;
  columns.registered[voucher] = registered.value;
  columns.text[voucher] = text.text;
  columns.by[voucher] = by.text;
  columns.firstRow[voucher] = columns.rows;
  columns.line[voucher] = line.number;
  columns.from[voucher] = line.base + line.from;
  columns.to[voucher] = line.base + line.to;
  if (date.value === 0 && date.text === 0) {
    const voucher = excerpt(`${textAt(texts, series.text)} ${digits}`.trim());
    findAt(line, voucherDateMissing, line, { voucher });
  }
  draft.block = 'begun';
}

/** Ends the voucher that is open, when something else begins before its brace has closed. */
export function endVoucher(line: Line): void {
  const { draft } = line;
  endTwin(draft);
  if (draft.block === 'open') {
    const opened = draft.vouchers.line[draft.vouchers.vouchers - 1]!;
    findAt(line, blockNotClosed, { from: line.from, to: line.from }, { opened, repair: '}\r\n' });
  } else if (draft.block === 'begun') sayNotOpened(line);
  draft.block = 'none';
}

/** Rows without an opening brace before them belong to the voucher all the same. */
export function sayNotOpened(line: Line): void {
  findAt(line, blockNotOpened, { from: line.from, to: line.from }, { repair: '{\r\n' });
}

/** An `#RTRANS` whose twin did not come stands for itself. */
export function endTwin(draft: Draft): void {
  if (draft.twin === -1) return;
  find(draft.finder, addedWithoutTwin, draft.twinPlace, {});
  draft.twin = -1;
}

const states: Readonly<Record<string, number>> = { '#TRANS': 0, '#RTRANS': 1, '#BTRANS': 2 };

/** Keeps a row of the voucher. */
export function keepRow(line: Line, fields: readonly FieldValue[]): void {
  const { draft, record } = line;
  if (draft.block === 'none') {
    findAt(line, rowOutsideVoucher, line, { record });
    leaveOver(line, 'no voucher', line.from);
    return;
  }
  if (draft.block === 'begun') {
    sayNotOpened(line);
    draft.block = 'open';
  }
  const state = states[record]!;
  if (state === 0 && draft.twin !== -1 && isTwin(draft, fields)) {
    joinTwin(draft, fields);
    return;
  }
  endTwin(draft);
  addRow(draft, fields, state);
  if (state === 1) {
    draft.twin = draft.vouchers.rows - 1;
    draft.twinPlace = placeOf(line);
  }
}

function addRow({ vouchers: columns }: Draft, fields: readonly FieldValue[], state: number): void {
  const [account, objects, amount, date, text, quantity, by] = fields;
  const row = columns.rows++;
  reserveRows(columns, columns.rows);
  columns.account[row] = account!.value;
  columns.objects[row] = objects!.value;
  columns.amount[row] = amount!.value;
  columns.rowText[row] = text!.text;
  columns.state[row] = state;
  if (Number.isNaN(amount!.value) && amount!.text !== 0) setSparse(columns.amountText, row, amount!.text);
  if (quantity!.text !== 0) setSparse(columns.quantity, row, quantity!.text);
  if (by!.text !== 0) setSparse(columns.rowBy, row, by!.text);
  if (date!.value !== 0 && (state !== 0 || date!.value !== columns.date[columns.vouchers - 1])) {
    setSparse(columns.rowDate, row, date!.value);
  }
}

function isTwin({ vouchers: columns, twin }: Draft, [account, objects, amount]: readonly FieldValue[]): boolean {
  return (
    columns.account[twin] === account!.value &&
    columns.objects[twin] === objects!.value &&
    Object.is(columns.amount[twin], amount!.value) &&
    sparseAt(columns.amountText, twin) === (Number.isNaN(amount!.value) ? amount!.text : 0)
  );
}

/** What only the twin says is kept with the row. */
function joinTwin(draft: Draft, [, , , date, text, quantity]: readonly FieldValue[]): void {
  const { vouchers: columns, twin } = draft;
  if (columns.rowText[twin] === 0) columns.rowText[twin] = text!.text;
  if (quantity!.text !== 0 && sparseAt(columns.quantity, twin) === 0) setSparse(columns.quantity, twin, quantity!.text);
  const isOther = date!.value !== 0 && date!.value !== columns.date[columns.vouchers - 1];
  if (isOther) setSparse(columns.twinDate, twin, date!.value);
  draft.twin = -1;
}
