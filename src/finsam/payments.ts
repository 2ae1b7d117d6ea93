/**
 * Payments (*utbetalningar*): the population that samples are drawn from, complete and in registration order.
 *
 * A payment is a voucher with a credit on an account of cash. The credits are taken gross: a voucher that pays a thousand
 * and receives a thousand has paid, and what is moved between two accounts of one's own is looked at rather than hidden.
 */
import { type IsoDate, type Period, dateText, dayOf } from '../calendar/index.js';
import { type Account, type AccountPattern, accountPattern } from '../chart/index.js';
import { type Books, columnsOf, idText } from '../journal/index.js';
import { type Amount, fromOre } from '../money/index.js';

/** One voucher that pays. */
export interface Payment {
  /** Series and number: `A 17`. */
  readonly voucher: string;
  readonly date: IsoDate;
  readonly counterparty: string;
  readonly text: string;
  /** What it credits the accounts of cash, gross. */
  readonly amount: Amount;
}

/** The numbers of the accounts that payments are credited to: those of cash, unless a pattern tells others. */
export function payingAccounts(books: Books, accounts: AccountPattern | undefined): readonly string[] {
  const matches = accounts === undefined ? undefined : accountPattern(accounts);
  const isPaying = ({ number, cashFlow }: Account): boolean => matches?.(number) ?? cashFlow === 'cash';
  return Object.freeze(books.chart.accounts.filter(isPaying).map(({ number }) => number));
}

/** The payments of a period: of its first so many vouchers, or of all. */
export function paymentsOf(
  books: Books,
  { from, to }: Period,
  accounts: readonly string[],
  vouchers = Infinity,
): readonly Payment[] {
  const columns = columnsOf(books);
  const isPaying = columns.accounts.map((account) => account !== undefined && accounts.includes(account.number));
  const [first, last] = [dayOf(from), dayOf(to)];
  const payments: Payment[] = [];
  let left = vouchers;
  for (let place = 1; place < columns.vouchers && left > 0; place++) {
    const day = columns.eventDay[place]!;
    // Opening balances are dated before the year.
    if (day < first || day > last) continue;
    left--;
    let ore = 0;
    for (let row = columns.firstRow[place]!; row < columns.firstRow[place + 1]!; row++)
      if (isPaying[columns.account[row]!] === true && columns.amount[row]! < 0) ore -= columns.amount[row]!;
    if (ore === 0) continue;
    payments.push(
      Object.freeze({
        voucher: idText(columns.headingAt(place)),
        date: dateText(day),
        counterparty: columns.names[columns.counterparty[place]!]!,
        text: columns.text[place]!,
        amount: fromOre(ore),
      }),
    );
  }
  return payments;
}
