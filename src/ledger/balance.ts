/**
 * The question asked most: how much is on an account.
 */
import { type AccountPattern, accountsOf } from '../chart/index.js';
import { readOptions } from '../diagnostics/index.js';
import { type Amount, fromOre } from '../money/index.js';
import { type Selection, selectionFields } from './selection.js';
import { type BalanceSource, totalsOf } from './totals.js';

/**
 * The balance of an account, or of all accounts of a pattern together; debit is positive.
 *
 * Without dates it is the closing balance; `asOf` gives it at the end of a day, `period` the change in a period.
 */
export function balanceOf(source: BalanceSource, accounts: AccountPattern, selection: Selection = {}): Amount {
  const totals = totalsOf(source, readOptions(selection, selectionFields, 'selection'));
  let ore = 0;
  for (const { number } of accountsOf(source.chart, accounts)) {
    const total = totals.get(number);
    if (total === undefined) continue;
    ore += total.debit - total.credit;
    if (selection.period === undefined) ore += total.opening;
  }
  return fromOre(ore);
}
