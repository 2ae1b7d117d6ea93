/**
 * Which vouchers of a file close the year, when the caller has said on which account its result is taken over.
 *
 * The format has no word for it. A voucher is one only when it can hardly be anything else: dated the last day of the
 * year, posted on that account, and otherwise on the other side of the books alone.
 */
import { dayOf } from '../calendar/index.js';
import { type Account, findAccount, isBalanceAccount } from '../chart/index.js';
import type { Books } from '../journal/index.js';
import type { VoucherColumns } from './voucher-columns.js';

/** True of the vouchers that close the year of the books. */
export function closingRecognizer(
  { chart, year }: Books,
  columns: VoucherColumns,
  resultAccount: string | undefined,
): (voucher: number) => boolean {
  const account = resultAccount === undefined ? undefined : findAccount(chart, resultAccount);
  if (account === undefined) return () => false;
  const lastDay = dayOf(year.to);
  return (voucher) => columns.date[voucher] === lastDay && takesOver(chart, columns, voucher, account);
}

function takesOver(
  chart: Books['chart'],
  { firstRow, state, account, accounts }: VoucherColumns,
  voucher: number,
  resultAccount: Account,
): boolean {
  const isOnBalance = isBalanceAccount(resultAccount);
  let taken = 0;
  let others = 0;
  for (let row = firstRow[voucher]!; row < firstRow[voucher + 1]!; row++) {
    if (state[row] === 2) continue;
    const own = findAccount(chart, accounts.names[account[row]!]!);
    if (own === undefined) return false;
    if (own.number === resultAccount.number) taken++;
    else if (isBalanceAccount(own) !== isOnBalance) others++;
    else return false;
  }
  return taken > 0 && others > 0;
}
