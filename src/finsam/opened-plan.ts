/**
 * A plan that opens with what the books opened with: so a budget or a forecast of income and costs says what equity
 * there will be when the year is over.
 */
import { addDays } from '../calendar/index.js';
import {
  type BalanceSource,
  type Ledger,
  type LedgerBalance,
  cellsOf,
  createLedger,
  isLedger,
  trialBalance,
} from '../ledger/index.js';
import { fromOre } from '../money/index.js';
import { type Budget, type Forecast, budgetLedger, forecastLedger, isBudget, isForecast } from '../plan/index.js';

/** A budget, a forecast or what has been made of either, as the ledger or the books that statements take. */
export function planSource(plan: Budget | Forecast | BalanceSource): BalanceSource {
  return isBudget(plan) ? budgetLedger(plan) : isForecast(plan) ? forecastLedger(plan) : plan;
}

/**
 * The plan with the equity that its year opens with: what the books of the year opened with, or those of the year before
 * closed with. It is as it was when it has an opening equity of its own, or is books.
 */
export function openedPlan(plan: BalanceSource, source: BalanceSource): BalanceSource {
  if (!isLedger(plan)) return plan;
  const { accounts, account, figures } = cellsOf(plan);
  const isEquity = (cell: number): boolean => accounts[account[cell]!]?.kind === 'equity';
  if (Array.from(account.keys()).some((cell) => isEquity(cell) && figures[0]![cell * 2] !== 0)) return plan;
  const { chart, year, by } = plan;
  const periods = plan.periods.length === 1 ? 'year' : 'months';
  const openings = openingEquityOf(plan, source);
  return createLedger({ chart, year, by, periods, balances: [...balancesIn(plan), ...openings] });
}

function openingEquityOf(plan: Ledger, source: BalanceSource): readonly LedgerBalance[] {
  const equity = plan.chart.accounts.filter(({ kind }) => kind === 'equity').map(({ number }) => number);
  const [first] = equity;
  if (first === undefined) return [];
  const isNext = plan.year.from === addDays(source.year.to, 1);
  const kindOf = new Map(source.chart.accounts.map(({ number, kind }) => [number, kind]));
  return trialBalance(source).rows.flatMap(({ account, opening, closing }) => {
    const kind = kindOf.get(account);
    const isResult = kind === 'income' || kind === 'expense';
    // The result of the year before is equity when the next begins.
    if (kind !== 'equity' && !(isNext && isResult)) return [];
    return [{ account: equity.includes(account) ? account : first, opening: isNext ? closing : opening }];
  });
}

function balancesIn(plan: Ledger): readonly LedgerBalance[] {
  const { accounts, account, group, objects, figures } = cellsOf(plan);
  return Array.from(account.keys()).map((cell) => ({
    account: accounts[account[cell]!]!.number,
    dimensions: Object.fromEntries(objects[group[cell]!]!.map(({ dimension, code }) => [dimension, code])),
    changes: plan.periods.map((_, i) => fromOre(figures[i + 1]![cell * 2]!)),
  }));
}
