/**
 * The vouchers of a document, from its columns straight to bytes.
 *
 * The texts are still the bytes they were in the file: in code page 437 they are copied, and only what is in another
 * character set is taken by way of characters.
 */
import { type DayNumber } from '../calendar/index.js';
import { backslash, closeBrace, openBrace, quote, space } from './bytes.js';
import type { Sparse } from './growing.js';
import { textAt } from './texts.js';
import { numberAt } from './view.js';
import type { VoucherColumns } from './voucher-columns.js';
import { putBare } from './write-record.js';
import {
  type Sheet,
  createSheet,
  putAmount,
  putAscii,
  putByte,
  putBytes,
  putDay,
  putLineEnd,
  putWhole,
  reserve,
  takeWritten,
} from './write-sheet.js';
import { type Lettering, endBackslash, fittedQuantity, putText } from './write-text.js';

/** Where vouchers are written, and what they are written from. */
interface Desk {
  readonly sheet: Sheet;
  readonly lettering: Lettering;
  readonly columns: VoucherColumns;
  /** ` 1930 ` as bytes, by the place of the account. */
  readonly accounts: (Uint8Array | undefined)[];
  readonly quantity: Lookup;
  readonly rowDate: Lookup;
  readonly rowBy: Lookup;
  readonly twinDate: Lookup;
}

/** Writes every voucher, pausing whenever the sheet is full. */
export function* writeDocumentVouchers(
  sheet: Sheet,
  lettering: Lettering,
  columns: VoucherColumns,
  full: number,
): Generator<void> {
  const { quantity, rowDate, rowBy, twinDate, texts } = columns;
  const desk: Desk = {
    sheet,
    lettering,
    columns,
    accounts: [],
    quantity: lookupOf(quantity),
    rowDate: lookupOf(rowDate),
    rowBy: lookupOf(rowBy),
    twinDate: lookupOf(twinDate),
  };
  const order = orderOf(columns);
  let at = 0;
  const placeOf = (): number => (order === undefined ? at : order[at]!);
  lettering.where = () => [`#VER ${textAt(texts, columns.series[placeOf()]!)} ${numberAt(columns, placeOf())}`];
  while (at < columns.vouchers) {
    for (; at < columns.vouchers && sheet.at < full; at++) putVoucher(desk, placeOf());
    yield;
  }
}

function putVoucher(desk: Desk, voucher: number): void {
  const { sheet, lettering, columns } = desk;
  putBytes(sheet, voucherLabel);
  putStored(desk, columns.series[voucher]!, 'series');
  putByte(sheet, space);
  const number = columns.number[voucher]!;
  if (number > 0) putWhole(sheet, number);
  else putBare(sheet, lettering, numberAt(columns, voucher), 'number');
  putByte(sheet, space);
  putDay(sheet, columns.date[voucher]!);
  const [text, registered, by] = [columns.text[voucher]!, columns.registered[voucher]!, columns.by[voucher]!];
  if (text !== 0 || registered !== 0 || by !== 0) {
    putByte(sheet, space);
    putStored(desk, text, 'text');
    if (registered !== 0 || by !== 0) putOptionalDay(sheet, registered);
    if (by !== 0) putOptional(desk, by, 'by');
  }
  putLineEnd(sheet);
  putByte(sheet, openBrace);
  putLineEnd(sheet);
  for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) putRow(desk, row);
  putByte(sheet, closeBrace);
  putLineEnd(sheet);
}

const voucherLabel = /* @__PURE__ */ bytesOf('#VER ');
const labels = /* @__PURE__ */ ['#TRANS', '#RTRANS', '#BTRANS'].map(bytesOf);

function putRow(desk: Desk, row: number): void {
  const state = desk.columns.state[row]!;
  const date = desk.rowDate(row);
  const by = desk.rowBy(row);
  putRecordOfRow(desk, row, labels[state]!, date, by);
  // A row that was added stands twice (1.8): readers that know nothing of added rows read the second.
  if (state === 1) putRecordOfRow(desk, row, labels[0]!, desk.twinDate(row), 0);
}

function putRecordOfRow(desk: Desk, row: number, label: Uint8Array, date: DayNumber, by: number): void {
  const { sheet, columns } = desk;
  putBytes(sheet, label);
  putBytes(sheet, accountBytes(desk, columns.account[row]!));
  putList(desk, columns.objects[row]!);
  putByte(sheet, space);
  putAmount(sheet, columns.amount[row]!);
  const text = columns.rowText[row]!;
  const quantity = quantityOf(desk, row);
  if (date !== 0 || text !== 0 || quantity !== '' || by !== 0) {
    putOptionalDay(sheet, date);
    if (text !== 0 || quantity !== '' || by !== 0) putOptional(desk, text, 'text');
    if (quantity !== '') putAscii(sheet, ` ${quantity}`);
    else if (by !== 0) putBytes(sheet, emptyField);
    if (by !== 0) putOptional(desk, by, 'by');
  }
  putLineEnd(sheet);
}

const emptyField = /* @__PURE__ */ bytesOf(' ""');

function putOptionalDay(sheet: Sheet, day: DayNumber): void {
  if (day === 0) putBytes(sheet, emptyField);
  else {
    putByte(sheet, space);
    putDay(sheet, day);
  }
}

function putOptional(desk: Desk, text: number, field: string): void {
  putByte(desk.sheet, space);
  putStored(desk, text, field);
}

function quantityOf({ quantity, lettering, columns: { texts } }: Desk, row: number): string {
  const text = quantity(row);
  return text === 0 ? '' : fittedQuantity(textAt(texts, text), lettering, 'quantity');
}

function putList(desk: Desk, list: number): void {
  const { sheet, columns } = desk;
  const { starts, members, objects } = columns.objectLists;
  putByte(sheet, openBrace);
  for (let i = starts[list]!; i < starts[list + 1]!; i++) {
    if (i > starts[list]!) putByte(sheet, space);
    putWhole(sheet, objects.dimension[members[i]!]!);
    putByte(sheet, space);
    putStored(desk, objects.code[members[i]!]!, 'object');
  }
  putByte(sheet, closeBrace);
}

/** Puts a text of the file in quotes. */
function putStored({ sheet, lettering, columns: { texts } }: Desk, text: number, field: string): void {
  const from = texts.starts[text]!;
  const to = texts.starts[text + 1]!;
  reserve(sheet, (to - from) * 2 + 3);
  const { bytes } = sheet;
  let { at } = sheet;
  bytes[at++] = quote;
  for (let i = from; i < to; i++) {
    const byte = texts.bytes[i]!;
    if (byte < space || byte === 0x7f || (byte > 0x7f && texts.decoding !== 'CP437')) {
      putText(sheet, lettering, textAt(texts, text), field);
      return;
    }
    if (byte === quote) bytes[at++] = backslash;
    bytes[at++] = byte;
  }
  sheet.at = at;
  if (from < to && texts.bytes[to - 1] === backslash) endBackslash(sheet, lettering, field);
  putByte(sheet, quote);
}

function accountBytes({ columns, accounts }: Desk, place: number): Uint8Array {
  return (accounts[place] ??= bytesOf(` ${columns.accounts.names[place]!} `));
}

function bytesOf(ascii: string): Uint8Array {
  const sheet = createSheet(ascii.length);
  putAscii(sheet, ascii);
  return takeWritten(sheet);
}

/** The value of a place among those few rows have; 0 when it has none. */
type Lookup = (place: number) => number;

/** Looks things up that are asked for in nearly rising order: most often it is the next one that is wanted. */
function lookupOf({ count, places, values }: Sparse): Lookup {
  let next = 0;
  return (place) => {
    while (next < count && places[next]! < place) next++;
    while (next > 0 && places[next - 1]! >= place) next--;
    return next < count && places[next] === place ? values[next]! : 0;
  };
}

/** The order in which the numbers of every series rise; nothing when it is that of the file. */
function orderOf({ vouchers, series, number }: VoucherColumns): Uint32Array | undefined {
  const last = new Map<number, number>();
  const keys = new Float64Array(vouchers);
  let isRising = true;
  for (let voucher = 0; voucher < vouchers; voucher++) {
    const before = last.get(series[voucher]!) ?? 0;
    // What has no number stays after the one it stands after.
    const key = number[voucher] === 0 ? before : number[voucher]!;
    if (key < before) isRising = false;
    keys[voucher] = key;
    last.set(series[voucher]!, key);
  }
  if (isRising) return undefined;
  const rank = new Map([...last.keys()].map((each, i) => [each, i]));
  return Uint32Array.from({ length: vouchers }, (_, voucher) => voucher).sort(
    (a, b) => rank.get(series[a]!)! - rank.get(series[b]!)! || keys[a]! - keys[b]! || a - b,
  );
}
