/**
 * The general ledger of an account (*huvudboksutdrag*): its postings in date order with the balance after each.
 */
import { type IsoDate, type Period, dateText, period } from '../calendar/index.js';
import { type AccountPattern, accountsOf } from '../chart/index.js';
import { readOptions, readPage, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import {
  type Books,
  type Posting,
  type VoucherId,
  columnsOf,
  isBooks,
  objectsOfCombination,
} from '../journal/index.js';
import { type Amount, fromOre } from '../money/index.js';
import { printGeneralLedger } from './print.js';
import { type Selection, readObjects, readWindow, selectionFields } from './selection.js';

/** One posting with the balance it leaves behind. */
export interface GeneralLedgerEntry extends Pick<Posting, 'account' | 'amount' | 'dimensions'> {
  readonly date: IsoDate;
  readonly voucher: VoucherId;
  /** The text of the posting, or that of its voucher. */
  readonly text: string;
  readonly balance: Amount;
}

/** The postings of one or several accounts in a period. */
export interface GeneralLedger {
  readonly accounts: readonly string[];
  readonly period: Period;
  readonly opening: Amount;
  readonly entries: readonly GeneralLedgerEntry[];
  readonly closing: Amount;
  /** How many entries there are on all pages together. */
  readonly count: number;
}

/** What the general ledger shows. */
export interface GeneralLedgerOptions extends Selection {
  /** How many entries to pass over, and how many to give at most. */
  readonly skip?: number;
  readonly take?: number;
}

/** The postings of an account, or of all accounts of a pattern, by event date and then in registration order. */
export function generalLedger(
  books: Books,
  accounts: AccountPattern,
  options: GeneralLedgerOptions = {},
): GeneralLedger {
  readOptions(options, [...selectionFields, 'skip', 'take']);
  const { skip, take } = readPage(options);
  if (!isBooks(books)) throw refusedField('books', books, 'openBooks({ association, chart, year })');
  const window = readWindow(books.year, options);
  const numbers = accountsOf(books.chart, accounts).map(({ number }) => number);
  const found = postingsOf(books, numbers, options);
  const inWindow = found.filter(({ day }) => day >= window.from && day <= window.to);
  let balance = found.reduce((ore, { day, amount }) => (day < window.from ? ore + amount : ore), 0);
  const opening = fromOre(balance);
  const entries: GeneralLedgerEntry[] = [];
  inWindow.forEach((posting, i) => {
    balance += posting.amount;
    if (i >= skip && i < skip + take) entries.push(entryOf(books, posting, balance));
  });
  const span = period({ from: dateText(window.from), to: dateText(window.to) });
  return Object.freeze(
    printable(
      {
        accounts: Object.freeze(numbers),
        period: span,
        opening,
        entries: Object.freeze(entries),
        closing: fromOre(balance),
        count: inWindow.length,
      },
      printGeneralLedger,
    ),
  );
}

/** A posting by its places in the columns. The opening balance has day 0 and so comes before every date. */
interface FoundPosting {
  readonly voucher: number;
  readonly row: number;
  readonly day: number;
  readonly amount: number;
}

function postingsOf(books: Books, numbers: readonly string[], options: GeneralLedgerOptions): readonly FoundPosting[] {
  const columns = columnsOf(books);
  const { known } = readWindow(books.year, options);
  const wanted = new Uint8Array(columns.accounts.length);
  columns.accounts.forEach((account, id) => {
    if (account !== undefined && numbers.includes(account.number)) wanted[id] = 1;
  });
  const matches = readObjects(books.chart, options.dimensions);
  const found: FoundPosting[] = [];
  let inOrder = true;
  for (let voucher = 0; voucher < columns.vouchers; voucher++) {
    if (voucher > 0 && columns.compiledDay[voucher]! > known) continue;
    if (options.beforeClosing === true && columns.isClosing(voucher)) continue;
    const day = voucher === 0 ? 0 : columns.eventDay[voucher]!;
    for (let row = columns.firstRow[voucher]!; row < columns.firstRow[voucher + 1]!; row++) {
      if (wanted[columns.account[row]!] === 0) continue;
      if (matches?.(objectsOfCombination(columns.combinations, columns.combination[row]!)) === false) continue;
      if (day < (found.at(-1)?.day ?? 0)) inOrder = false;
      found.push({ voucher, row, day, amount: columns.amount[row]! });
    }
  }
  // The sort is stable: within a day the order of registration stands.
  return inOrder ? found : found.sort((a, b) => a.day - b.day);
}

function entryOf(
  books: Books,
  { voucher: place, row, day, amount }: FoundPosting,
  balance: number,
): GeneralLedgerEntry {
  const columns = columnsOf(books);
  const { series, number, text } = columns.headingAt(place);
  const posting = columns.postingAt(row);
  return Object.freeze({
    date: dateText(day),
    voucher: Object.freeze({ series, number }),
    account: posting.account,
    amount: fromOre(amount),
    dimensions: posting.dimensions,
    text: posting.text ?? text,
    balance: fromOre(balance),
  });
}
