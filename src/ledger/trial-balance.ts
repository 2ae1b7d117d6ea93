/**
 * The trial balance (*balansrapport, saldobalans*): every account with opening balance, debit, credit and closing balance.
 */
import { type Period, dateText, period } from '../calendar/index.js';
import { type AccountPattern, accountsOf } from '../chart/index.js';
import { readOptions, readPage, refusedField } from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import { type Amount, fromOre } from '../money/index.js';
import { printTrialBalance } from './print.js';
import { type Selection, readWindow, selectionFields } from './selection.js';
import { type BalanceSource, type Total, totalsOf } from './totals.js';

/** Four columns of figures, debit positive; `credit` is printed without its sign. */
export interface TrialBalanceFigures {
  readonly opening: Amount;
  readonly debit: Amount;
  readonly credit: Amount;
  readonly closing: Amount;
}

/** One account of a trial balance. */
export interface TrialBalanceRow extends TrialBalanceFigures {
  readonly account: string;
  readonly name: string;
}

/** A trial balance. Of whole books its opening and closing totals are zero, and debit equals credit. */
export interface TrialBalance {
  readonly period: Period;
  readonly rows: readonly TrialBalanceRow[];
  /** The totals of all accounts selected, also of those on other pages. */
  readonly total: TrialBalanceFigures;
}

/** What the trial balance shows. */
export interface TrialBalanceOptions extends Selection {
  readonly accounts?: AccountPattern;
  /** True to show accounts that have neither balance nor change. */
  readonly zeros?: boolean;
  /** How many rows to pass over, and how many to give at most. */
  readonly skip?: number;
  readonly take?: number;
}

/** The trial balance of books or a ledger, in the order of the chart. */
export function trialBalance(source: BalanceSource, options: TrialBalanceOptions = {}): TrialBalance {
  readOptions(options, [...selectionFields, 'accounts', 'zeros', 'skip', 'take']);
  const { skip, take } = readPage(options);
  const { zeros = false } = options;
  if (typeof zeros !== 'boolean') throw refusedField('zeros', zeros, 'true, false');
  const totals = totalsOf(source, options);
  const accounts = options.accounts === undefined ? source.chart.accounts : accountsOf(source.chart, options.accounts);
  const all: Total = { opening: 0, debit: 0, credit: 0 };
  const rows: TrialBalanceRow[] = [];
  for (const { number, name } of accounts) {
    const total = totals.get(number) ?? { opening: 0, debit: 0, credit: 0 };
    all.opening += total.opening;
    all.debit += total.debit;
    all.credit += total.credit;
    if (!zeros && total.opening === 0 && total.debit === 0 && total.credit === 0) continue;
    rows.push(Object.freeze({ account: number, name, ...figures(total) }));
  }
  const shown = rows.slice(skip, skip + take);
  const { from, to } = readWindow(source.year, options);
  const span = period({ from: dateText(from), to: dateText(to) });
  return Object.freeze(printable({ period: span, rows: Object.freeze(shown), total: figures(all) }, printTrialBalance));
}

function figures({ opening, debit, credit }: Total): TrialBalanceFigures {
  return Object.freeze({
    opening: fromOre(opening),
    debit: fromOre(debit),
    credit: fromOre(credit),
    closing: fromOre(opening + debit - credit),
  });
}
