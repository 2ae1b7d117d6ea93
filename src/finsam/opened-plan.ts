/**
 * A plan that opens with what the books opened with: so a budget or a forecast of income and costs says what equity
 * there will be when the year is over.
 */
import type { Dimensions } from '../chart/index.js';
import { type BalanceSource, type Ledger, cellsOf, createLedger, isLedger, trialBalance } from '../ledger/index.js';
import { fromOre } from '../money/index.js';
import { type Budget, type Forecast, budgetLedger, forecastLedger, isBudget, isForecast } from '../plan/index.js';

/** A budget, a forecast or what has been made of either, as the ledger or the books that statements take. */
export function planSource(plan: Budget | Forecast | BalanceSource): BalanceSource {
  return isBudget(plan) ? budgetLedger(plan) : isForecast(plan) ? forecastLedger(plan) : plan;
}

/** The plan with the equity that the books opened with; as it is when it has an opening equity of its own, or is books. */
export function openedPlan(plan: BalanceSource, source: BalanceSource): BalanceSource {
  if (!isLedger(plan)) return plan;
  const { accounts, account, figures } = cellsOf(plan);
  const isEquity = (cell: number): boolean => accounts[account[cell]!]?.kind === 'equity';
  if (Array.from(account.keys()).some((cell) => isEquity(cell) && figures[0]![cell * 2] !== 0)) return plan;
  const equity = new Set(plan.chart.accounts.filter(({ kind }) => kind === 'equity').map(({ number }) => number));
  const openings = trialBalance(source)
    .rows.filter((row) => equity.has(row.account))
    .map((row) => ({ account: row.account, opening: row.opening }));
  const { chart, year, by } = plan;
  const periods = plan.periods.length === 1 ? 'year' : 'months';
  return createLedger({ chart, year, by, periods, balances: [...balancesIn(plan), ...openings] });
}

function balancesIn(
  plan: Ledger,
): { account: string; dimensions: Dimensions; changes: readonly ReturnType<typeof fromOre>[] }[] {
  const { accounts, account, group, objects, figures } = cellsOf(plan);
  return Array.from(account.keys()).map((cell) => ({
    account: accounts[account[cell]!]!.number,
    dimensions: Object.fromEntries(objects[group[cell]!]!.map(({ dimension, code }) => [dimension, code])),
    changes: plan.periods.map((_, i) => fromOre(figures[i + 1]![cell * 2]!)),
  }));
}
