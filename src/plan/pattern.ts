/**
 * Pattern (*mönster*): how another year's figures lay over its months, to lay a plan out alike.
 */
import { type Period, monthsOf } from '../calendar/index.js';
import { BookkeepingError, refusedField } from '../diagnostics/index.js';
import { type DimensionSelection, type Ledger, cellsOf, isLedger, readObjects } from '../ledger/index.js';
import { needsMonths } from './problems.js';

/** A ledger whose months can be told apart, or an error. */
export function readMonthly(ledger: Ledger, field: string): Ledger {
  if (!isLedger(ledger)) throw refusedField(field, ledger, 'ledger(books), createLedger({ … })');
  if (ledger.periods.length === monthsOf(ledger.year).length) return ledger;
  throw new BookkeepingError([
    needsMonths.at([field], { year: ledger.year.name, month: monthsOf(ledger.year)[0]!.name }),
  ]);
}

/**
 * What an account had in the same calendar months of another year, in öre, debit positive.
 *
 * A month of which that year had two gives the later.
 */
export function patternOf(
  ledger: Ledger,
  months: readonly Period[],
  about: { readonly account: string; readonly dimensions: DimensionSelection },
): readonly number[] {
  const slots = months.map((month) => slotOf(ledger, month));
  const matches = readObjects(ledger.chart, about.dimensions);
  const { count, account, accounts, group, objects, figures } = cellsOf(ledger);
  const pattern = months.map(() => 0);
  for (let cell = 0; cell < count; cell++) {
    if (accounts[account[cell]!]!.number !== about.account || matches?.(objects[group[cell]!]!) === false) continue;
    slots.forEach((slot, i) => (pattern[i]! += figures[slot]![cell * 2]!));
  }
  return pattern;
}

function slotOf(ledger: Ledger, month: Period): number {
  const index = ledger.periods.findLastIndex(({ from }) => from.slice(5, 7) === month.from.slice(5, 7));
  if (index !== -1) return index + 1;
  throw new BookkeepingError([needsMonths.at(['like'], { year: ledger.year.name, month: month.name })]);
}

/**
 * The months as weights: those that go the way the year goes. A refund in March is no reason to budget for one,
 * so a month that goes the other way weighs nothing.
 */
export function weightsOf(pattern: readonly number[]): readonly number[] {
  const year = pattern.reduce((all, month) => all + month, 0);
  return pattern.map((month) => (month < 0 === year < 0 ? Math.abs(month) : 0));
}
