/**
 * A budget as a ledger: what statements, which take their columns from ledgers alone, know of budgets.
 */
import { type Ledger, createLedger } from '../ledger/index.js';
import { readOptions } from '../diagnostics/index.js';
import { type Budget, type BudgetChoice, chooseBudget } from './budget.js';
import { dimensionsUsed } from './cells.js';
import { rowsIn } from './scenario.js';

/** The ledger of a budget, by account, objects and month: `budgetLedger(budget, { scenarios: 'beviljat projekt' })`. */
export function budgetLedger(budget: Budget, choice: BudgetChoice = {}): Ledger {
  const { chart, year, rows } = chooseBudget(budget, readOptions(choice, ['asKnownOn', 'scenarios'], 'choice'));
  const held = rowsIn(rows, new Set());
  return createLedger({
    chart,
    year,
    by: dimensionsUsed(chart, held),
    balances: held.map(({ account, dimensions, months }) => ({ account, dimensions, changes: months })),
  });
}
