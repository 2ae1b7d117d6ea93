/**
 * The vouchers of books, from the columns of the journal straight to bytes.
 *
 * They come in the order they were registered, in which the numbers of every series rise. No object and no text is made
 * of a voucher or a row: what rows have in common, their account and their objects, is put into bytes once.
 */
import { type Account, isBalanceAccount } from '../chart/index.js';
import type { JournalColumns } from '../journal/index.js';
import { carriageReturn, closeBrace, lineFeed, openBrace, quote, space } from './bytes.js';
import type { ListedObjects } from './object-parts.js';
import { type Stamps, createStamps, makeStamp } from './stamps.js';
import { putObjects } from './write-record.js';
import {
  type Sheet,
  mostOfAmount,
  putAmount,
  putAscii,
  putByte,
  putBytes,
  putDay,
  putLineEnd,
  putWhole,
  reserve,
  writeAmount,
} from './write-sheet.js';
import { type Lettering, putText } from './write-text.js';

/** What is written of the journal. */
export interface JournalWriting {
  readonly columns: JournalColumns;
  /** The account that takes the result over. */
  readonly resultAccount: Account;
  readonly isChosen: (voucher: number) => boolean;
  /** The objects of a combination, and how rows list them. */
  readonly objectsOf: (combination: number) => ListedObjects;
}

/** Where vouchers are written, and what they are written from. */
interface Desk extends JournalWriting {
  readonly sheet: Sheet;
  readonly lettering: Lettering;
  /** `#VER "A" `, `#TRANS 1930 ` and `{1 "1010"} `, by the place of the series, the account and the list. */
  readonly series: Stamps;
  readonly accounts: Stamps;
  readonly lists: Stamps;
  /** False when no row has a quantity, so that none is looked up. */
  readonly hasQuantities: boolean;
}

/** Which vouchers: all but the opening balances, which are no voucher of a file. */
const firstVoucher = 1;

/** Writes every voucher, pausing whenever the sheet is full. */
export function* writeJournal(
  sheet: Sheet,
  lettering: Lettering,
  writing: JournalWriting,
  full: number,
): Generator<void> {
  const { columns, isChosen } = writing;
  const desk: Desk = {
    ...writing,
    sheet,
    lettering,
    series: createStamps(),
    accounts: createStamps(),
    lists: createStamps(),
    hasQuantities: columns.quantity.size > 0,
  };
  let voucher = firstVoucher;
  lettering.where = () => [
    `#VER ${columns.seriesNames[columns.series[voucher]!]!} ${String(columns.number[voucher]!)}`,
  ];
  while (voucher < columns.vouchers) {
    for (; voucher < columns.vouchers && sheet.at < full; voucher++) {
      if (isChosen(voucher)) putVoucher(desk, voucher);
    }
    yield;
  }
}

function putVoucher(desk: Desk, voucher: number): void {
  const { sheet, lettering, columns } = desk;
  putSeries(desk, columns.series[voucher]!);
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
  putBytes(sheet, opening);
  if (columns.isClosing(voucher)) putClosingRows(desk, voucher);
  else for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) putRow(desk, row);
  putBytes(sheet, ending);
}

const opening = /* @__PURE__ */ Uint8Array.of(carriageReturn, lineFeed, openBrace, carriageReturn, lineFeed);
const ending = /* @__PURE__ */ Uint8Array.of(closeBrace, carriageReturn, lineFeed);

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

/** Written without a call for each of its bytes: there are more rows than anything else. */
function putRow(desk: Desk, row: number): void {
  const { sheet, columns, accounts, lists } = desk;
  const account = columns.account[row]!;
  const list = columns.combination[row]!;
  if (account >= accounts.ends.length || accounts.ends[account] === 0) makeAccount(desk, account);
  if (list >= lists.ends.length || lists.ends[list] === 0) makeList(desk, list);
  const accountEnd = accounts.ends[account]!;
  const listEnd = lists.ends[list]!;
  reserve(sheet, accountEnd - accounts.starts[account]! + listEnd - lists.starts[list]! + mostOfAmount + 2);
  const { bytes } = sheet;
  let { at } = sheet;
  for (let i = accounts.starts[account]!; i < accountEnd; i++) bytes[at++] = accounts.bytes[i]!;
  for (let i = lists.starts[list]!; i < listEnd; i++) bytes[at++] = lists.bytes[i]!;
  at = writeAmount(bytes, at, columns.amount[row]!);
  if (columns.rowText[row] !== 0 || desk.hasQuantities) {
    sheet.at = at;
    putRest(desk, row);
    return;
  }
  bytes[at] = carriageReturn;
  bytes[at + 1] = lineFeed;
  sheet.at = at + 2;
}

/** What not every row has. */
function putRest({ sheet, lettering, columns }: Desk, row: number): void {
  const text = columns.rowText[row]!;
  const quantity = columns.quantity.get(row);
  if (text !== 0 || quantity !== undefined) {
    // The date of the row, which is that of the voucher.
    putBytes(sheet, emptyField);
    putText(sheet, lettering, columns.names[text]!, 'text');
    if (quantity !== undefined) putAscii(sheet, ` ${quantity}`);
  }
  putLineEnd(sheet);
}

const emptyField = /* @__PURE__ */ Uint8Array.of(space, quote, quote, space);

function putSeries({ sheet, lettering, columns, series }: Desk, place: number): void {
  makeStamp(series, place, (stamp) => {
    putAscii(stamp, '#VER ');
    putText(stamp, lettering, columns.seriesNames[place]!, 'series');
    putByte(stamp, space);
  });
  const end = series.ends[place]!;
  for (let i = series.starts[place]!; i < end; i++) putByte(sheet, series.bytes[i]!);
}

function makeAccount({ columns, accounts }: Desk, place: number): void {
  makeStamp(accounts, place, (stamp) => putAscii(stamp, `#TRANS ${columns.accounts[place]!.number} `));
}

function makeList({ lettering, objectsOf, lists }: Desk, place: number): void {
  makeStamp(lists, place, (stamp) => {
    putObjects(stamp, lettering, objectsOf(place).parts);
    putByte(stamp, space);
  });
}
