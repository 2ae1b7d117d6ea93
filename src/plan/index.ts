/**
 * Plan: what the year was decided and is thought to become; budgets, forecasts, and last year on this year's objects.
 */
export {
  chooseBudget,
  createBudget,
  isBudget,
  reviseBudget,
  type Budget,
  type BudgetChoice,
  type BudgetDraft,
  type BudgetRevision,
  type BudgetRevisionDraft,
} from './budget.js';
export { budgetLedger } from './budget-ledger.js';
export { type BudgetRow, type BudgetRowDraft } from './budget-row.js';
export { type Decision } from './decision.js';
export { type Distribution } from './distribution.js';
export { type Signs } from './signs.js';
export * as planProblems from './problems.js';
export * as sheetProblems from './sheet-problems.js';
