/**
 * The vouchers of books, from the columns of the journal straight to bytes.
 *
 * They come in the order they were registered, in which the numbers of every series rise. No object and no text is made
 * of a voucher or a row: what rows have in common, their account and their objects, is put into bytes once.
 */
import { type Account, isBalanceAccount } from '../chart/index.js';
import { type JournalColumns, objectsOfCombination } from '../journal/index.js';
import { closeBrace, openBrace, quote, space } from './bytes.js';
import { putObjects } from './write-record.js';
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
  takeWritten,
} from './write-sheet.js';
import { type Lettering, putText } from './write-text.js';

/** Where vouchers are written, and what they are written from. */
interface Desk {
  readonly sheet: Sheet;
  readonly lettering: Lettering;
  readonly columns: JournalColumns;
  readonly resultAccount: Account;
  /** `#VER "A" `, `#TRANS 1930 ` and `{1 "1010"} ` as bytes, by the place of the series, the account and the list. */
  readonly series: (Uint8Array | undefined)[];
  readonly accounts: (Uint8Array | undefined)[];
  readonly lists: (Uint8Array | undefined)[];
}

/** Which vouchers: all but the opening balances, which are no voucher of a file. */
const firstVoucher = 1;

/** Writes every voucher, pausing whenever the sheet is full. */
export function* writeJournal(
  sheet: Sheet,
  lettering: Lettering,
  columns: JournalColumns,
  resultAccount: Account,
  full: number,
): Generator<void> {
  const desk: Desk = { sheet, lettering, columns, resultAccount, series: [], accounts: [], lists: [] };
  let voucher = firstVoucher;
  lettering.where = () => [
    `#VER ${columns.seriesNames[columns.series[voucher]!]!} ${String(columns.number[voucher]!)}`,
  ];
  while (voucher < columns.vouchers) {
    for (; voucher < columns.vouchers && sheet.at < full; voucher++) {
      // What has no number is the opening balances carried forward anew, and in `#IB`.
      if (columns.number[voucher] !== 0) putVoucher(desk, voucher);
    }
    yield;
  }
}

function putVoucher(desk: Desk, voucher: number): void {
  const { sheet, lettering, columns } = desk;
  putBytes(sheet, seriesBytes(desk, columns.series[voucher]!));
  putWhole(sheet, columns.number[voucher]!);
  putByte(sheet, space);
  putDay(sheet, columns.eventDay[voucher]!);
  putByte(sheet, space);
  putText(sheet, lettering, columns.text[voucher]!, 'text');
  putByte(sheet, space);
  putDay(sheet, columns.compiledDay[voucher]!);
  const by = columns.by[voucher]!;
  if (by !== 0) {
    putByte(sheet, space);
    putText(sheet, lettering, columns.names[by]!, 'by');
  }
  putLineEnd(sheet);
  putByte(sheet, openBrace);
  putLineEnd(sheet);
  if (columns.isClosing(voucher)) putClosingRows(desk, voucher);
  else for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) putRow(desk, row);
  putByte(sheet, closeBrace);
  putLineEnd(sheet);
}

/** The rows of a voucher that closes the year, those on result accounts as one. */
function putClosingRows(desk: Desk, voucher: number): void {
  const { sheet, columns, resultAccount } = desk;
  let result = 0;
  let isGathered = false;
  for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) {
    if (isBalanceAccount(columns.accounts[columns.account[row]!]!)) putRow(desk, row);
    else {
      result += columns.amount[row]!;
      isGathered = true;
    }
  }
  if (!isGathered) return;
  putAscii(sheet, `#TRANS ${resultAccount.number} {} `);
  putAmount(sheet, result);
  putLineEnd(sheet);
}

function putRow(desk: Desk, row: number): void {
  const { sheet, lettering, columns } = desk;
  putBytes(sheet, accountBytes(desk, columns.account[row]!));
  putBytes(sheet, listBytes(desk, columns.combination[row]!));
  putAmount(sheet, columns.amount[row]!);
  const text = columns.rowText[row]!;
  const quantity = columns.quantity.size === 0 ? undefined : columns.quantity.get(row);
  if (text !== 0 || quantity !== undefined) {
    // The date of the row, which is that of the voucher.
    putBytes(sheet, emptyField);
    putByte(sheet, space);
    putText(sheet, lettering, columns.names[text]!, 'text');
    if (quantity !== undefined) putAscii(sheet, ` ${quantity}`);
  }
  putLineEnd(sheet);
}

const emptyField = /* @__PURE__ */ Uint8Array.of(space, quote, quote);

function seriesBytes({ lettering, columns, series }: Desk, place: number): Uint8Array {
  return (series[place] ??= written((sheet) => {
    putAscii(sheet, '#VER ');
    putText(sheet, lettering, columns.seriesNames[place]!, 'series');
    putByte(sheet, space);
  }));
}

function accountBytes({ columns, accounts }: Desk, place: number): Uint8Array {
  return (accounts[place] ??= written((sheet) => putAscii(sheet, `#TRANS ${columns.accounts[place]!.number} `)));
}

function listBytes({ lettering, columns, lists }: Desk, place: number): Uint8Array {
  return (lists[place] ??= written((sheet) => {
    putObjects(sheet, lettering, objectsOfCombination(columns.combinations, place));
    putByte(sheet, space);
  }));
}

function written(write: (sheet: Sheet) => void): Uint8Array {
  const sheet = createSheet(32);
  write(sheet);
  return takeWritten(sheet);
}
